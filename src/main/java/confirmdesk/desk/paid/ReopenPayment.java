package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.handback.SecondPerson;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes back what a person or the program did with a payment: it waits for a person again. */
public final class ReopenPayment {

    private final Payments payments;
    private final Clock clock;

    public ReopenPayment(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    /** @param second the name of a second person, who is needed once it was handed back that it was paid; blank for none */
    public Settled reopen(long id, String reason, String second, Clerk clerk) {
        if (reason.isBlank()) {
            return new Settled.ReasonMissing();
        }
        try (Payments.Session session = payments.begin(clerk, clock.instant())) {
            Payment payment = session.find(id).orElse(null);
            if (payment == null) {
                return new Settled.NotFound(id);
            }
            if (payment.isOpen()) {
                return new Settled.Already(payment.settlement());
            }
            boolean told = payment.madePaid() && session.isHandedBack(payment);
            return switch (SecondPerson.of(told, clerk, second)) {
                case SecondPerson.NotNeeded _ -> reopen(session, payment, reason, null);
                case SecondPerson.Signed(Signature signature) -> reopen(session, payment, reason, signature);
                case SecondPerson.Missing _ -> new Settled.SecondPersonMissing(id);
                case SecondPerson.SameAsFirst _ -> new Settled.SamePersonAgain(id);
            };
        }
    }

    private static Settled reopen(
            Payments.Session session, Payment payment, String reason, @Nullable Signature second) {
        if (payment.madePaid() && !session.takeBack(payment, second)) {
            return new Settled.ChangedSince(payment.id());
        }
        Payment open = payment.settled(Settlement.OPEN, "");
        session.keep(open);
        session.log(Act.REOPEN_PAYMENT, SettlePayment.number(payment), payment.logged(reason));
        session.commit();
        return new Settled.Done(open);
    }
}
