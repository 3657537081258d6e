package confirmdesk.desk.slips;

import confirmdesk.desk.log.Journal;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.staff.Clerk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the log says of one day, newest entry first, page by page; memory doesn't grow with the log. */
final class DayCount {

    private static final int PAGE = 500;

    private final Map<Act, Long> acts = new EnumMap<>(Act.class);
    private final Map<Clerk, Map<Act, Long>> clerks = new TreeMap<>(Comparator.comparing(Clerk::name));
    private long first;
    private long last;

    static DayCount of(Journal journal, LocalDate day, ZoneId zone) {
        DayCount count = new DayCount();
        List<LogEntry> page = journal.newestBelow(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(entry -> LocalDate.ofInstant(entry.at(), zone).equals(day))
                    .forEach(count::add);
            LogEntry oldest = page.getLast();
            page = LocalDate.ofInstant(oldest.at(), zone).isBefore(day)
                    ? List.of()
                    : journal.newestBelow(oldest.number(), PAGE);
        }
        return count;
    }

    /** How often each thing was done. */
    Map<Act, Long> acts() {
        return acts;
    }

    /** The same by person. */
    Map<Clerk, Map<Act, Long>> clerks() {
        return clerks;
    }

    /** The number of the day's first entry; 0 if there is none. */
    long first() {
        return first;
    }

    long last() {
        return last;
    }

    private void add(LogEntry entry) {
        acts.merge(entry.act(), 1L, Long::sum);
        clerks.computeIfAbsent(entry.clerk(), clerk -> new EnumMap<>(Act.class)).merge(entry.act(), 1L, Long::sum);
        first = entry.number();
        last = Math.max(last, entry.number());
    }
}
