package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.photos.TwoPhotos;
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
        TwoPhotos twoPhotos = new TwoPhotos();
        Reading reading = session -> new BatchImport(
                kind,
                options,
                readers,
                session,
                tables,
                new BatchYear(kind, options.year(), session.year()),
                repeats,
                twoPhotos,
                progress);
        Optional<ImportResult> ended = read(files, reading, clerk);
        while (ended.isEmpty()) {
            repeats.know();
            twoPhotos.beginAgain();
            ended = read(files, reading, clerk);
        }
        return ended.get();
    }

    /** Reads everything once, in one transaction; gives nothing if it must be read again. */
    private Optional<ImportResult> read(List<Path> files, Reading reading, Clerk clerk) {
        try (Imports.Session session = imports.begin(clerk, clock.instant())) {
            return reading.in(session).run(files, store.kind() == StoreInfo.Kind.REAL);
        }
    }

    /** One reading of everything. */
    private interface Reading {
        BatchImport in(Imports.Session session);
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
