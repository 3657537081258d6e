package confirmdesk.domain.deadline;

import confirmdesk.domain.examyear.Window;
import java.time.LocalDate;

/**
 * The last day on which something may be done, seen from a certain day.
 *
 * @param daysLeft 0 on the last day itself, negative when it is over
 */
public record Deadline(Window.Kind kind, LocalDate lastDay, long daysLeft) {

    /** From how many days before on it is shown. */
    public static final int NEAR = 7;

    public boolean isOver() {
        return daysLeft < 0;
    }

    /** Whether it comes within the next days. */
    public boolean isNear() {
        return !isOver() && daysLeft <= NEAR;
    }
}
