package confirmdesk.bench;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long until a store is there: opened in this Java, and by a program that starts for it. */
record Starts(Measurements measured) {

    private static final int TIMES = 20;
    private static final int PROGRAMS = 5;

    void of(String which, Path store) throws IOException, InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            measured.often(which + " store opened, counts and first rows", () -> firstSight(store));
        }
        for (int i = 0; i < PROGRAMS; i++) {
            long start = System.nanoTime();
            list(store);
            measured.add(which + " store: `list --limit 20`, the whole program", System.nanoTime() - start);
        }
    }

    private static int firstSight(Path store) {
        try (OpenDesk desk = OpenDesk.in(store)) {
            desk.find().counts();
            long[] ids = desk.find().ids(Selection.of(QueueLine.PENDING));
            return ids.length == 0 ? 0 : desk.find().page(List.of(ids[0])).size();
        }
    }

    private static void list(Path store) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "confirmdesk.app.Main",
                        "list",
                        "--limit",
                        "20",
                        "--out",
                        "-",
                        "--store",
                        store.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (program.waitFor() != 0) {
            throw new IllegalStateException("the program ended with " + program.exitValue());
        }
    }
}
