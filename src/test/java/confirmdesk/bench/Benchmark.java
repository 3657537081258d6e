package confirmdesk.bench;

import confirmdesk.app.ForeignLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the desk on a made-up batch and prints a table: {@code mvn -q test-compile exec:exec@benchmark}. How many people
 * the batch has is its first argument. Everything lies in {@code target/bench}; the batch stays there for the next time.
 */
public final class Benchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int SEARCHED = 150;
    private static final int OPENED = 1_000;
    private static final int DECIDED = 1_000;
    private static final int SEARCHED_IN_WINDOW = 20;
    private static final int OPENED_IN_WINDOW = 300;
    private static final int DECIDED_IN_WINDOW = 100;
    private static final int WARMED_UP = 100;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        ForeignLogs.silence();
        int people = Integer.parseInt(arguments[0]);
        Path folder = FOLDER.resolve(Integer.toString(people));
        System.out.printf("%d people, %s of heap at most, Java %s%n", people, Heap.most(), Runtime.version());
        BatchFiles files = BatchFiles.in(folder.resolve("files"), people);
        Path out = emptied(folder.resolve("out"));
        Measurements measured = new Measurements();
        measure(files, out, measured);
        Files.writeString(folder.resolve("table.md"), measured.table());
        System.exit(0);
    }

    private static void measure(BatchFiles files, Path out, Measurements measured) throws Exception {
        Path empty = out.resolve("empty");
        Path full = out.resolve("full");
        new Starts(measured).of("empty", empty);
        measured.printQuick();
        try (OpenDesk desk = OpenDesk.in(full)) {
            new LongWork(desk, measured).importAll(files);
        }
        try (OpenDesk desk = OpenDesk.in(out.resolve("workbooks"))) {
            new LongWork(desk, measured).importWorkbooks(files);
        }
        new Starts(measured).of("full", full);
        measured.printQuick();
        new WindowWork(full, measured).run(SEARCHED_IN_WINDOW, OPENED_IN_WINDOW, DECIDED_IN_WINDOW);
        try (OpenDesk desk = OpenDesk.in(full)) {
            new LongWork(desk, measured).decideAndExport(out);
            quick(desk, measured);
            new LongWork(desk, measured).verify();
        }
    }

    /** The first ones are not counted: nobody works with a Java that hasn't warmed up for long. */
    private static void quick(OpenDesk desk, Measurements measured) {
        QuickWork cold = new QuickWork(desk, new Measurements());
        cold.search(WARMED_UP / 10);
        cold.open(WARMED_UP);
        QuickWork work = new QuickWork(desk, measured);
        work.search(SEARCHED);
        work.open(OPENED);
        work.decide(DECIDED);
        work.lists(WARMED_UP);
        measured.printQuick();
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
        return Files.createDirectories(folder);
    }
}
