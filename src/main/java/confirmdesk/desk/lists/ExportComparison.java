package confirmdesk.desk.lists;

import confirmdesk.desk.progress.Counting;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the comparison of every registration, in the order of import. */
public final class ExportComparison {

    private final Registrations registrations;
    private final ComparisonSheets sheets;

    public ExportComparison(Registrations registrations, ComparisonSheets sheets) {
        this.registrations = registrations;
        this.sheets = sheets;
    }

    /** Writes a file and says how many registrations stand in it. */
    public long export(Path file, Progress progress) {
        long[] written = new long[1];
        sheets.write(file, sink -> written[0] = giveTo(sink, progress));
        return written[0];
    }

    /** Writes to a stream, which stays open, and says how many registrations were written. */
    public long print(OutputStream out, Progress progress) {
        long[] written = new long[1];
        sheets.print(out, sink -> written[0] = giveTo(sink, progress));
        return written[0];
    }

    private long giveTo(Consumer<CaseFile> sink, Progress progress) {
        Counting<CaseFile> counting = new Counting<>(sink, progress, 0);
        registrations.forEach(counting);
        return counting.count();
    }
}
