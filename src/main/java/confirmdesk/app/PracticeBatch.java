package confirmdesk.app;

import confirmdesk.cli.UseCases;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Fills a practice store with made-up people and a made-up price; this year's list goes in last, so it marks the end. */
final class PracticeBatch {

    private static final int PEOPLE = 420;
    private static final long SEED = 2023;
    private static final Map<String, String> PRICE =
            Map.of("fees.csv", "考区,考点,报考级别,方式,每科金额,报名费,来源\r\n*,,,,61,10,练习价\r\n");

    private final Adapters adapters;
    private final UseCases desk;
    private final int people;

    PracticeBatch(Adapters adapters, UseCases desk) {
        this(adapters, desk, PEOPLE);
    }

    /** With another number of people than the usual one. */
    PracticeBatch(Adapters adapters, UseCases desk, int people) {
        this.adapters = adapters;
        this.desk = desk;
        this.people = people;
    }

    /** Whether nobody is in the store yet. */
    static boolean isNeeded(Registrations registrations) {
        return registrations.ids(Selection.of(QueueLine.ALL)).length == 0;
    }

    /** Fills the store. @return whether it wasn't stopped; what is missing then is made at the next start */
    boolean fill(Progress progress) {
        Path folder = desk.store().folder().resolve("making");
        try {
            MadeUpBatches.Written batch = adapters.madeUpBatches.write(folder, people, SEED, progress);
            if (progress.isCancelled()) {
                return false;
            }
            Path tables = folder.resolve("tables");
            adapters.tableFiles.write(tables, PRICE);
            desk.loadTables().load(tables, desk.clerk(), progress);
            bring(ListKind.LAST_YEAR, List.of(batch.lastYear(), batch.lastYearPhotos()), progress);
            bring(ListKind.THIS_YEAR, List.of(batch.thisYear(), batch.photos()), progress);
            return !progress.isCancelled();
        } finally {
            delete(folder);
        }
    }

    private void bring(ListKind kind, List<Path> files, Progress progress) {
        desk.importLists()
                .run(kind, files, new ImportLists.Options(OptionalInt.empty(), false), desk.clerk(), progress);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
