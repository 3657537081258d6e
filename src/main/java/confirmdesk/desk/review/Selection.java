package confirmdesk.desk.review;

import confirmdesk.domain.decision.State;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations a list shows.
 *
 * @param text what the search box says; empty for none
 */
public record Selection(
        QueueLine line, String text, @Nullable State state) {

    /** A line of the queue. */
    public static Selection of(QueueLine line) {
        return new Selection(line, "", null);
    }

    /** What the search box finds. */
    public static Selection search(String text) {
        return new Selection(QueueLine.ALL, text, null);
    }
}
