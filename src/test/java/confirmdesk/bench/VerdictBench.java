package confirmdesk.bench;

import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.tables.CsvTables;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measures how long one picture file takes to be made ready and judged by every rule. Its arguments are picture files. */
public final class VerdictBench {

    private static final int TIMES = 20;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ImageIoPictures pictures = new ImageIoPictures(new CascadeFaces());
    private final PhotoProfile profile = ((CsvTables.Parsed.Good) new CsvTables().parse(2023, Map.of()))
            .examYear()
            .photo();

    public static void main(String[] arguments) {
        VerdictBench bench = new VerdictBench();
        Stream.of(arguments).map(Path::of).forEach(bench::judge);
    }

    /** Twenty times, after as many that are not counted. */
    private void judge(Path file) {
        times(file);
        long before = Measurements.processorNanos();
        long[] nanos = times(file);
        long processor = Measurements.processorNanos() - before;
        System.out.println("%s: p50 %.0f ms, p95 %.0f ms, %.0f ms of processor time each"
                .formatted(
                        file.getFileName(),
                        nanos[TIMES / 2] / NANOS_PER_MILLI,
                        nanos[TIMES * 95 / 100] / NANOS_PER_MILLI,
                        processor / NANOS_PER_MILLI / TIMES));
    }

    private long[] times(Path file) {
        return LongStream.generate(() -> once(file)).limit(TIMES).sorted().toArray();
    }

    private long once(Path file) {
        long start = System.nanoTime();
        pictures.prepare(file, profile);
        return System.nanoTime() - start;
    }
}
