package confirmdesk.files.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a workbook once through before a parser does: sizes, sums and what {@link XmlScan} looks for. */
public final class WorkbookGuard {

    private static final int BUFFER = 1 << 16;

    private final GuardedZip zip;
    private final String file;

    private WorkbookGuard(GuardedZip zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** Refuses a workbook that no parser should be given. */
    public static void check(Path workbook) throws BadFile, IOException {
        try (GuardedZip zip = GuardedZip.open(workbook, ZipAllowance.WORKBOOK)) {
            WorkbookGuard guard = new WorkbookGuard(zip, Opening.name(workbook));
            for (ZipEntryInfo entry : zip.entries()) {
                guard.check(entry);
            }
        }
    }

    private void check(ZipEntryInfo entry) throws BadFile {
        try (InputStream in = zip.read(entry)) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                scan(in, name);
            } else {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (LimitReached e) {
            throw zip.tooLarge();
        } catch (IOException e) {
            throw zip.damaged(entry);
        }
    }

    private void scan(InputStream in, String name) throws BadFile, IOException {
        boolean cells = name.startsWith("xl/worksheets/") || name.equals("xl/sharedstrings.xml");
        long most = name.equals("xl/sharedstrings.xml") ? Limits.SHARED_STRINGS : Limits.LIST_INFLATED;
        XmlScan scan = new XmlScan();
        byte[] buffer = new byte[BUFFER];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > most) {
                throw BadFile.of("file.xlsx.too-much-text", file, Opening.megabytes(most));
            }
            refuse(scan.look(buffer, read), cells);
        }
    }

    private void refuse(XmlScan.Finding finding, boolean cells) throws BadFile {
        switch (finding) {
            case DOCUMENT_TYPE -> throw BadFile.of("file.xlsx.document-type", file);
            case LONG_TEXT -> {
                if (cells) {
                    throw BadFile.of("file.xlsx.long-text", file, String.valueOf(Limits.CELL));
                }
            }
            case FAR_COLUMN -> {
                if (cells) {
                    throw BadFile.of("file.xlsx.far-column", file, String.valueOf(Limits.COLUMNS));
                }
            }
            case NOTHING -> {}
        }
    }
}
