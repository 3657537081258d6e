package confirmdesk.desk.deadline;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.log.LogEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Says what is about to lapse and what has lapsed, and whose clock can't be trusted with it. */
public final class WatchDeadlines {

    private final Standings standings;
    private final Tables tables;
    private final Journal journal;
    private final Clock clock;

    public WatchDeadlines(Standings standings, Tables tables, Journal journal, Clock clock) {
        this.standings = standings;
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    /** How everything stands now. */
    public Watch look() {
        Deadlines deadlines = deadlines();
        Map<Watch.Line, Long> people = new LinkedHashMap<>();
        for (Standings.Group group : deadlines.exist() ? standings.groups() : List.<Standings.Group>of()) {
            deadlines
                    .of(group.state(), group.region())
                    .map(deadline -> new Watch.Line(group.region(), deadline, 0))
                    .ifPresent(line -> people.merge(line, group.people(), Long::sum));
        }
        List<Watch.Line> lines = people.entrySet().stream()
                .map(e -> new Watch.Line(e.getKey().region(), e.getKey().deadline(), e.getValue()))
                .toList();
        return new Watch(deadlines.exist(), lines, clockBehind());
    }

    /** Whether the computer's clock runs backwards. */
    public Optional<ClockBehind> clockBehind() {
        Instant now = clock.instant();
        return journal.newestBelow(Long.MAX_VALUE, 1).stream()
                .map(LogEntry::at)
                .findFirst()
                .flatMap(newest -> ClockBehind.of(now, newest));
    }

    /** The store's own numbers of all whose deadline is like that, in the order of import. */
    public long[] ids(Predicate<Deadline> which) {
        Deadlines deadlines = deadlines();
        return standings.groups().stream()
                .filter(group -> deadlines
                        .of(group.state(), group.region())
                        .filter(which)
                        .isPresent())
                .map(standings::ids)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
    }

    private Deadlines deadlines() {
        return new Deadlines(tables.current(), clock.instant());
    }
}
