package confirmdesk.desk.payment;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.paying.Listing;
import confirmdesk.domain.paying.ListingRules;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.function.Consumer;

/** The lines of the payment list as the store stands now, in the order of import; never all of them at once. */
final class PaymentLines {

    private final Money money;
    private final ExamYear year;
    private final Dues dues;
    private final boolean onlyNew;
    private final ListTally tally = new ListTally();
    private int position;

    /** @param onlyNew whether those who stood on a list before are left out */
    PaymentLines(Money money, boolean onlyNew) {
        this.money = money;
        this.onlyNew = onlyNew;
        year = money.tables().current();
        dues = new Dues(year);
    }

    /** What would stand on a list of everybody now. */
    static PaymentSummary summaryOf(Money money) {
        PaymentLines lines = new PaymentLines(money, false);
        lines.giveTo(line -> {});
        return lines.summary();
    }

    /** Gives every line to {@code sink} and counts them; those without a price are only counted. */
    void giveTo(Consumer<PaymentLine> sink) {
        ListingRules rules = money.listing();
        money.payers().forEach(payer -> {
            if (payer.state().owesPayment()) {
                Listing listing = rules.of(payer);
                tally.listing(listing);
                if (listing.owes()) {
                    dues.fee(payer.registration())
                            .ifPresentOrElse(fee -> line(payer, fee, sink), () -> tally.withoutPrice(payer));
                }
            }
        });
    }

    /** What {@link #giveTo} counted. */
    PaymentSummary summary() {
        return tally.summary();
    }

    private void line(Payer payer, Fee fee, Consumer<PaymentLine> sink) {
        PaymentLine line = line(position + 1, payer, fee);
        if (line.total().amount() == 0) {
            return;
        }
        tally.line(line, fee);
        if (line.isNew() || !onlyNew) {
            position++;
            sink.accept(line);
        }
    }

    private PaymentLine line(int number, Payer payer, Fee fee) {
        Registration registration = payer.registration();
        Fen owed = dues.owed(registration).orElseThrow();
        return new PaymentLine(
                number,
                payer.id(),
                registration,
                dues.mode(registration),
                SubjectSet.chosenIn(registration.answers()),
                fee.perSubject(),
                fee.registration(),
                payer.state() == State.AUTO_CONFIRMED,
                !owed.equals(payer.listed()),
                year.window(Window.Kind.PAYMENT, registration.get(Field.REGION))
                        .map(Window::last)
                        .orElse(null));
    }
}
