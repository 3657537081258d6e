package confirmdesk.desk.payment;

import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import java.nio.file.Path;
import java.util.List;

/** Writes a payment list that left the program once more, the same bytes. */
public final class RepeatPayments {

    private final Outbox outbox;

    public RepeatPayments(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The payment lists that left the program, newest first. */
    public List<Exports.Listed> earlier() {
        return outbox.earlier(Exports.Kind.PAYMENTS);
    }

    /** Writes the bytes of list {@code number} once more. */
    public PaymentExport again(long number, Path file) {
        return switch (outbox.again(Exports.Kind.PAYMENTS, number, file)) {
            case Outbox.Again.Repeated done -> new PaymentExport.Repeated(number, done.file(), done.sha256());
            case Outbox.Again.NoSuchExport none -> new PaymentExport.NoSuchExport(none.number());
            case Outbox.Again.WrongEnding wrong -> new PaymentExport.WrongEnding(List.of(wrong.ending()));
        };
    }
}
