package confirmdesk.desk.handback;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** How reading a receipt ended. */
public sealed interface ReceiptResult {

    /** It is taken; whatever it refuses and what can be opened again is. */
    record Taken(Receipt receipt) implements ReceiptResult {}

    /** It would be taken. */
    record Previewed(Receipt receipt) implements ReceiptResult {}

    /** It can't be taken, nothing was changed. @param why one sentence each */
    record Refused(List<Message> why) implements ReceiptResult {

        public Refused {
            why = List.copyOf(why);
        }
    }

    /**
     * What the centre says.
     *
     * @param export the number of the hand-back
     * @param known how many of its answers were known already
     * @param opened how many registrations are opened again
     * @param left refused ones that stay as they are, because they were changed since or paid: a person has to look
     */
    record Receipt(long export, long accepted, long refused, long known, long opened, List<RegistrationNumber> left) {

        public Receipt {
            left = List.copyOf(left);
        }

        /** What stands in the log. */
        String logged() {
            return "第%d号 接受%d人 退回%d人".formatted(export, accepted, refused);
        }
    }
}
