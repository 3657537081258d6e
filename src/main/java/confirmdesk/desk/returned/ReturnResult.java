package confirmdesk.desk.returned;

import confirmdesk.domain.message.Message;

/** How the taking of a list that came back ended. */
public sealed interface ReturnResult {

    record Taken(ReturnReport report) implements ReturnResult {}

    /** The dry run: nothing was written. */
    record Previewed(ReturnReport report) implements ReturnResult {}

    /** The file is bad or not this site's; nothing was changed. */
    record Refused(Message why) implements ReturnResult {}

    record Cancelled() implements ReturnResult {}
}
