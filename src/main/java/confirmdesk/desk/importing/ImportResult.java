package confirmdesk.desk.importing;

import confirmdesk.domain.message.Message;

/** How an import ended. */
public sealed interface ImportResult {

    record Imported(ImportReport report) implements ImportResult {}

    /** The dry run: nothing was written. */
    record Previewed(ImportReport report) implements ImportResult {}

    /** A file is bad or the store refuses; nothing was changed. */
    record Refused(Message why) implements ImportResult {}

    record Cancelled() implements ImportResult {}
}
