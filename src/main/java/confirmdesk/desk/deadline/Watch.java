package confirmdesk.desk.deadline;

import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.deadline.Deadline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What lapses when, as the store stands now.
 *
 * @param exist whether the year's tables have any last day
 * @param lines everybody for whom there is a last day, those with the earliest first
 * @param scoresGivenUp how many gave last year's scores up, because the window is over and nobody asked for the merge
 * @param clock if the computer's clock runs backwards
 */
public record Watch(boolean exist, List<Line> lines, long scoresGivenUp, Optional<ClockBehind> clock) {

    /** Before anything was looked at. */
    public static final Watch NOTHING = new Watch(false, List.of(), 0, Optional.empty());

    public Watch {
        lines = lines.stream()
                .sorted(Comparator.<Line, Long>comparing(l -> l.deadline().daysLeft())
                        .thenComparing(l -> l.deadline().kind())
                        .thenComparing(Line::region))
                .toList();
    }

    /** How many will lapse within the next days. */
    public long lapsing() {
        return people(Deadline::isNear);
    }

    /** How many have lapsed and wait for a person to close them. */
    public long overdue() {
        return people(Deadline::isOver);
    }

    /** The next deadline within the next days for which anybody waits. */
    public Optional<Deadline> next() {
        return lines.stream().map(Line::deadline).filter(Deadline::isNear).findFirst();
    }

    private long people(Predicate<Deadline> which) {
        return lines.stream()
                .filter(line -> which.test(line.deadline()))
                .mapToLong(Line::people)
                .sum();
    }

    /** Those of one region who still have something to do until the same last day. */
    public record Line(String region, Deadline deadline, long people) {}
}
