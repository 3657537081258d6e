package confirmdesk.desk.log;

import java.io.OutputStream;
import java.nio.file.Path;

/** Writes the log, oldest entry first. */
public final class ExportLog {

    private final Journal journal;
    private final LogSheets sheets;

    public ExportLog(Journal journal, LogSheets sheets) {
        this.journal = journal;
        this.sheets = sheets;
    }

    public void export(Path file) {
        sheets.write(file, journal::forEach);
    }

    /** Writes to a stream, which stays open. */
    public void print(OutputStream out) {
        sheets.print(out, journal::forEach);
    }
}
