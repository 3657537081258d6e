package confirmdesk.files.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes workbooks whose bytes depend on their content alone. The library puts the time of writing into the part with
 * the properties, so that part is replaced; the others are copied as they are, without packing them again.
 */
public final class SteadyWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final byte[] OUR_PROPERTIES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
        """.getBytes(StandardCharsets.UTF_8);

    /** The first moment that a zip can name, in local time as zips count: 1 January 1980. */
    private static final java.time.LocalDateTime NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyWorkbook() {}

    /** What stands in the workbook. */
    public interface Content {
        void writeTo(Workbook workbook) throws IOException;
    }

    public static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ConfirmDesk", null)) {
            content.writeTo(workbook);
        }
        return steady(bytes.toByteArray());
    }

    private static byte[] steady(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                copy(from, entry, to);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        if (entry.getName().equals(PROPERTIES)) {
            to.putArchiveEntry(copy);
            to.write(OUR_PROPERTIES);
            to.closeArchiveEntry();
            return;
        }
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        try (InputStream raw = from.getRawInputStream(entry)) {
            to.addRawArchiveEntry(copy, raw);
        }
    }
}
