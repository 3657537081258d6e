package confirmdesk.desk.deadline;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.TimedLines;
import confirmdesk.domain.deadline.Deadline;
import java.util.Map;

/** The lines of the queue that follow the deadlines. */
public record DeadlineLines(WatchDeadlines watch) implements TimedLines {

    /** How many each of them holds as it was seen. */
    public static Map<QueueLine, Long> counts(Watch now) {
        return Map.of(
                QueueLine.LAPSING, now.lapsing(),
                QueueLine.OVERDUE, now.overdue(),
                QueueLine.SCORES_GIVEN_UP, now.scoresGivenUp());
    }

    @Override
    public long[] ids(QueueLine line) {
        return switch (line) {
            case LAPSING -> watch.ids(Deadline::isNear);
            case OVERDUE -> watch.ids(Deadline::isOver);
            case SCORES_GIVEN_UP -> watch.scoresGivenUp();
            default -> throw new IllegalArgumentException(line + " doesn't follow the clock");
        };
    }
}
