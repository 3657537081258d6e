package confirmdesk.desk.importing;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Brings lists and photo archives in, all in one transaction; lists are read before photos. */
public final class ImportLists {

    /** Imports the files, or with {@code dryRun} only says what would happen. */
    public ImportResult run(ListKind kind, List<Path> files, Options options, Clerk clerk, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** @param year the exam year of this year's list, if the clerk gives it */
    public record Options(OptionalInt year, boolean dryRun) {}
}
