package confirmdesk.bench.lists;

import confirmdesk.app.ForeignLogs;
import confirmdesk.bench.Measurements;
import confirmdesk.bench.OpenDesk;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Reading;
import confirmdesk.files.sheets.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Measures how long a list takes from the file into a new store, with checks, seals, search keys and comparison, and how
 * long the same file takes through the bare libraries and through SQLite's own import:
 * {@code mvn -q test-compile exec:exec@benchmark-lists}. Its arguments are how many rows, and what: everything, or only
 * {@code csv} or {@code xlsx} into the store.
 */
public final class ListBench {

    private static final Path FOLDER = Path.of("target", "bench", "lists");

    private final Path folder;
    private final Measurements measured = new Measurements();

    private ListBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        ForeignLogs.silence();
        String rows = arguments[0];
        String what = arguments.length > 1 ? arguments[1] : "all";
        Path folder = FOLDER.resolve(rows);
        make(folder, rows);
        ListBench bench = new ListBench(folder);
        if (what.equals("all")) {
            bench.bare();
        }
        for (Path list : List.of(ListFiles.csv(folder), ListFiles.xlsx(folder))) {
            if (what.equals("all") || list.toString().endsWith(what)) {
                bench.into(list);
            }
        }
        System.exit(0);
    }

    /** In a Java of its own: writing a workbook with shared texts needs more memory than there is here. */
    private static void make(Path folder, String rows) throws IOException, InterruptedException {
        Process maker = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx4g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ListFiles.class.getName(),
                        folder.toString(),
                        rows)
                .inheritIO()
                .start();
        if (maker.waitFor() != 0) {
            throw new IllegalStateException("no lists were made");
        }
    }

    private void bare() {
        Path csv = ListFiles.csv(folder);
        Path xlsx = ListFiles.xlsx(folder);
        for (String time : List.of("cold", "warm")) {
            once("csv, FastCSV alone, " + time, () -> BareReaders.fastCsv(csv));
            once("csv, our reader alone, " + time, () -> read(csv));
            once("csv, sqlite3 .import, " + time, () -> BareReaders.sqlite(csv, folder.resolve("bare.db")));
            once("xlsx, fastexcel-reader alone, " + time, () -> BareReaders.fastExcel(xlsx));
            once("xlsx, events of Apache POI alone, " + time, () -> BareReaders.poi(xlsx));
            once("xlsx, our reader alone, " + time, () -> read(xlsx));
        }
    }

    private Reading read(Path list) {
        try (OpenDesk desk = OpenDesk.in(folder.resolve("reading"))) {
            return new SheetReader(folder)
                    .read(list, desk.store().tables().current().headerWords(), row -> true);
        }
    }

    /** The list into a new store. */
    private void into(Path list) throws IOException {
        Path store = emptied(folder.resolve("store"));
        ImportLists.Options options = new ImportLists.Options(OptionalInt.empty(), false);
        try (OpenDesk desk = OpenDesk.in(store)) {
            ImportResult result = once(
                    list.getFileName() + " into a new store",
                    () -> desk.imports()
                            .run(ListKind.THIS_YEAR, List.of(list), options, desk.clerk(), Progress.UNWATCHED));
            if (!(result instanceof ImportResult.Imported)) {
                throw new IllegalStateException(String.valueOf(result));
            }
        }
    }

    private <T> T once(String what, Callable<T> work) {
        return measured.once(what, () -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(what, e);
            }
        });
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> tree = Files.walk(folder)) {
                all = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
        return folder;
    }
}
