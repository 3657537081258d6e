package confirmdesk.files.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of an old workbook without their container. */
final class RawXls {

    private RawXls() {}

    static byte[] records(byte[] book) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(book));
                InputStream in = container.createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        }
    }
}
