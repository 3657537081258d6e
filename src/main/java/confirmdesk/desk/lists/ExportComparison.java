package confirmdesk.desk.lists;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the comparison of every registration, in the order of import. */
public final class ExportComparison {

    private static final int REPORT_EVERY = 1000;

    private final Registrations registrations;
    private final ComparisonSheets sheets;

    public ExportComparison(Registrations registrations, ComparisonSheets sheets) {
        this.registrations = registrations;
        this.sheets = sheets;
    }

    /** Writes a file. @return how many registrations stand in it */
    public long export(Path file, Progress progress) {
        Watched watched = new Watched(progress);
        sheets.write(file, watched::giveTo);
        return watched.written;
    }

    /** Writes to a stream, which stays open. @return how many registrations were written */
    public long print(OutputStream out, Progress progress) {
        Watched watched = new Watched(progress);
        sheets.print(out, watched::giveTo);
        return watched.written;
    }

    /** Counts what is written. */
    private final class Watched {

        private final Progress progress;
        private long written;

        Watched(Progress progress) {
            this.progress = progress;
        }

        void giveTo(Consumer<CaseFile> sink) {
            registrations.forEach(file -> {
                sink.accept(file);
                written++;
                if (written % REPORT_EVERY == 0) {
                    progress.at(Progress.Step.WRITING, written, 0);
                }
            });
        }
    }
}
