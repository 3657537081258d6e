package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Brings lists and photo archives in, all in one transaction; lists are read before photos. */
public final class ImportLists {

    private final ImportReaders readers;
    private final Imports imports;
    private final Tables tables;
    private final StoreInfo store;
    private final Clock clock;

    public ImportLists(ImportReaders readers, Imports imports, Tables tables, StoreInfo store, Clock clock) {
        this.readers = readers;
        this.imports = imports;
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /** Imports the files, or with {@code dryRun} only says what would happen. */
    public ImportResult run(ListKind kind, List<Path> files, Options options, Clerk clerk, Progress progress) {
        Repeats repeats = new Repeats();
        return read(kind, files, options, repeats, clerk, progress).orElseGet(() -> {
            repeats.know();
            return read(kind, files, options, repeats, clerk, progress).orElseThrow();
        });
    }

    /** Reads everything once, in one transaction; gives nothing if it must be read again. */
    private Optional<ImportResult> read(
            ListKind kind, List<Path> files, Options options, Repeats repeats, Clerk clerk, Progress progress) {
        try (Imports.Session session = imports.begin(clerk, clock.instant())) {
            BatchYear year = new BatchYear(kind, options.year(), session.year());
            return new BatchImport(kind, options, readers, session, tables, year, repeats, progress)
                    .run(files, store.kind() == StoreInfo.Kind.REAL);
        }
    }

    /**
     * How to import.
     *
     * @param year the exam year of this year's list, if the clerk gives it
     * @param complete whether the list holds everybody, so that whoever is missing may have withdrawn
     */
    public record Options(OptionalInt year, boolean dryRun, boolean complete) {

        /** A list that needn't hold everybody. */
        public Options(OptionalInt year, boolean dryRun) {
            this(year, dryRun, false);
        }
    }
}
