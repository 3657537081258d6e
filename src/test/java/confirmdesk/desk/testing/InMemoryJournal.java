package confirmdesk.desk.testing;

import confirmdesk.desk.log.Journal;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.function.Consumer;

/** The log in memory. */
public final class InMemoryJournal implements Journal {

    private final Contents contents;

    InMemoryJournal(Contents contents) {
        this.contents = contents;
    }

    /** What was done, in its order. */
    public List<Act> acts() {
        return contents.log.stream().map(LogEntry::act).toList();
    }

    public List<LogEntry> all() {
        return List.copyOf(contents.log);
    }

    @Override
    public void forEach(Consumer<LogEntry> sink) {
        contents.log.forEach(sink);
    }

    @Override
    public List<LogEntry> newestBelow(long number, int most) {
        return contents.log.reversed().stream()
                .filter(e -> e.number() < number)
                .limit(most)
                .toList();
    }

    @Override
    public List<LogEntry> of(RegistrationNumber number) {
        return contents.log.stream()
                .filter(e -> number.equals(e.registration()))
                .toList();
    }

    @Override
    public String head() {
        return contents.head();
    }
}
