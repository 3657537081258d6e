package confirmdesk.desk.deadline;

import confirmdesk.domain.deadline.ClockBehind;

/** How closing what has lapsed ended. */
public sealed interface Closing {

    /** They are abandoned now, all in one step. */
    record Closed(Overdue closed) implements Closing {}

    /** Nobody is overdue. */
    record NobodyOverdue() implements Closing {}

    /** The clock can't be trusted; nothing was changed. */
    record ClockRunsBack(ClockBehind clock) implements Closing {}

    /** It isn't any more what was reviewed; nothing was changed. */
    record Changed(Overdue now) implements Closing {}

    record Cancelled() implements Closing {}
}
