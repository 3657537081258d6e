package confirmdesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The memory of this Java. */
final class Heap {

    private static final long MEBIBYTE = 1L << 20;

    private Heap() {}

    /** Begins to watch the highest use again. */
    static void forget() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The highest use since, with what nobody needed any more but was not collected yet. */
    static String highest() {
        return mebibytes(pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum());
    }

    /** What is in use after everything that nobody needs was collected. */
    static String inUse() {
        System.gc();
        return mebibytes(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** The most there may be. */
    static String most() {
        return mebibytes(Runtime.getRuntime().maxMemory());
    }

    private static String mebibytes(long bytes) {
        return bytes / MEBIBYTE + " MB";
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
