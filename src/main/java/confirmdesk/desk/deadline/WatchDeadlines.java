package confirmdesk.desk.deadline;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.log.LogEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        long givenUp = unmerged(deadlines).mapToLong(Standings.Unmerged::people).sum();
        return new Watch(deadlines.exist(), lines, givenUp, clockBehind());
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

    /**
     * The store's own numbers of all whose last year's scores are given up, in the order of import. Source: the 2023
     * notice ([1] in the domain notes, part 2.4), no application = last year's marks are given up.
     */
    public long[] scoresGivenUp() {
        return unmerged(deadlines())
                .map(standings::ids)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
    }

    private Stream<Standings.Unmerged> unmerged(Deadlines deadlines) {
        return standings.unmerged().stream()
                .filter(group -> deadlines
                        .of(Window.Kind.CONFIRMATION, group.region())
                        .filter(Deadline::isOver)
                        .isPresent());
    }

    private Deadlines deadlines() {
        return new Deadlines(tables.current(), clock.instant());
    }
}
