package confirmdesk.files.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells apart what Office keeps in OLE compound files: old workbooks, encrypted new ones, documents. */
final class CompoundFile {

    private static final int PIECE = 1 << 20;
    private static final int OVERLAP = 256;

    private CompoundFile() {}

    /** The kind by the names of the streams inside, which stand in the file as UTF-16. */
    static FileKind kind(Path file) throws IOException {
        FileKind found = FileKind.DOCUMENT;
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                if (text.contains(wide("EncryptedPackage"))) {
                    return FileKind.ENCRYPTED;
                }
                if (text.contains(wide("Workbook"))) {
                    found = FileKind.XLS;
                } else if (found == FileKind.DOCUMENT && text.contains(wide("Book"))) {
                    found = FileKind.XLS_BEFORE_97;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return found;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
