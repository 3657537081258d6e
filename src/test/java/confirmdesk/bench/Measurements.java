package confirmdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What was measured, as the rows of a table: each printed when it is known, because the whole takes minutes. */
public final class Measurements {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final String ROW = "| %s | %s | %s | %s | %s | %s | %s | %s |";

    private final Map<String, List<Long>> quick = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Heap heap = new Heap();

    public Measurements() {
        print(ROW.formatted("what", "times", "p50", "p95", "max", "processor", "heap after", "highest heap"));
        print("|---|--:|--:|--:|--:|--:|--:|--:|");
    }

    /** Does something long once. */
    public <T> T once(String what, Supplier<T> work) {
        heap.forget();
        long busy = processorNanos();
        long start = System.nanoTime();
        T result = work.get();
        long nanos = System.nanoTime() - start;
        busy = processorNanos() - busy;
        String highest = heap.highest();
        print(ROW.formatted(what, 1, "", "", seconds(nanos), seconds(busy), heap.inUse(), highest));
        return result;
    }

    /** Does something quick, one of many times. */
    <T> T often(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        add(what, System.nanoTime() - start);
        return result;
    }

    void add(String what, long nanos) {
        quick.computeIfAbsent(what, key -> new ArrayList<>()).add(nanos);
    }

    /** Prints the quick ones since the last time. */
    void printQuick() {
        String highest = heap.highest();
        String inUse = heap.inUse();
        quick.forEach((what, nanos) -> print(row(what, nanos, inUse, highest)));
        quick.clear();
        heap.forget();
    }

    /** The table. */
    String table() {
        return String.join("\n", rows) + "\n";
    }

    private static String row(String what, List<Long> nanos, String inUse, String highest) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return ROW.formatted(
                what,
                sorted.length,
                millis(rank(sorted, 0.50)),
                millis(rank(sorted, 0.95)),
                millis(Arrays.stream(sorted).max().orElse(0)),
                "",
                inUse,
                highest);
    }

    /** The smallest value that is at least as large as this share of all. */
    private static long rank(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_MILLI / 1000);
    }

    /** What all processors spent on this Java; unlike the time on the clock it says nothing of what else is running. */
    static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void print(String row) {
        rows.add(row);
        System.out.println(row);
    }
}
