package confirmdesk.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The memory of this Java, looked at whenever it is collected: just before, it is at its highest. */
final class Heap {

    private static final long MEBIBYTE = 1L << 20;

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong highest = new AtomicLong();

    Heap() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(gc -> ((NotificationEmitter) gc).addNotificationListener(this::collected, null, null));
    }

    /** Begins to watch the highest use again. */
    void forget() {
        highest.set(used());
    }

    /** The highest use since, with what nobody needed any more but was not collected yet. */
    String highest() {
        saw(used());
        return mebibytes(highest.get());
    }

    /** What is in use after everything that nobody needs was collected. */
    String inUse() {
        System.gc();
        return mebibytes(used());
    }

    /** The most there may be. */
    static String most() {
        return mebibytes(Runtime.getRuntime().maxMemory());
    }

    private void collected(Notification notification, Object handback) {
        var before = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                .getGcInfo()
                .getMemoryUsageBeforeGc();
        saw(pools.stream().mapToLong(pool -> before.get(pool).getUsed()).sum());
    }

    private void saw(long bytes) {
        highest.accumulateAndGet(bytes, Math::max);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String mebibytes(long bytes) {
        return bytes / MEBIBYTE + " MB";
    }
}
