package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;

/** Takes back what a person or the program did with a payment: it waits for a person again. */
public final class ReopenPayment {

    private final Payments payments;
    private final Clock clock;

    public ReopenPayment(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    public Settled reopen(long id, String reason, Clerk clerk) {
        if (reason.isBlank()) {
            return new Settled.ReasonMissing();
        }
        try (Payments.Session session = payments.begin(clerk, clock.instant())) {
            Payment payment = session.find(id).orElse(null);
            if (payment == null) {
                return new Settled.NotFound(id);
            }
            return payment.isOpen() ? new Settled.Already(payment.settlement()) : reopen(session, payment, reason);
        }
    }

    private static Settled reopen(Payments.Session session, Payment payment, String reason) {
        if (payment.madePaid() && !session.takeBack(payment)) {
            return new Settled.ChangedSince(payment.id());
        }
        Payment open = payment.settled(Settlement.OPEN, "");
        session.keep(open);
        session.log(Act.REOPEN_PAYMENT, SettlePayment.number(payment), payment.logged(reason));
        session.commit();
        return new Settled.Done(open);
    }
}
