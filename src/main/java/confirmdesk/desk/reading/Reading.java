package confirmdesk.desk.reading;

import confirmdesk.domain.message.Message;

/** How the reading of a file ended. */
public sealed interface Reading {

    /** Read to its end. @param description format, encoding and sheet, as they were recognised */
    record Complete(long rows, String description) implements Reading {}

    /** The file itself is bad: one sentence that names the place and the remedy. */
    record Unusable(Message why) implements Reading {}

    /** The one who takes the rows wanted no more. */
    record Cancelled() implements Reading {}
}
