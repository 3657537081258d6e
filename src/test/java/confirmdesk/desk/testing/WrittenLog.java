package confirmdesk.desk.testing;

import confirmdesk.desk.log.Journal;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** A log of so many notes, which counts how much of it was read. */
public final class WrittenLog implements Journal {

    private final long size;
    private long read;

    public WrittenLog(long size) {
        this.size = size;
    }

    /** How many entries were handed out. */
    public long read() {
        return read;
    }

    @Override
    public void forEach(Consumer<LogEntry> sink) {
        LongStream.rangeClosed(1, size).mapToObj(WrittenLog::entry).forEach(sink);
    }

    @Override
    public List<LogEntry> newestBelow(long number, int most) {
        long newest = Math.min(number - 1, size);
        List<LogEntry> page = LongStream.iterate(newest, n -> n > 0 && n > newest - most, n -> n - 1)
                .mapToObj(WrittenLog::entry)
                .toList();
        read += page.size();
        return page;
    }

    @Override
    public List<LogEntry> of(RegistrationNumber number) {
        return List.of();
    }

    @Override
    public String head() {
        return "";
    }

    private static LogEntry entry(long number) {
        return new LogEntry(number, Instant.EPOCH, new Clerk("王明"), Act.NOTE, null, null, null, "note " + number, "");
    }
}
