package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Money;
import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.Optional;

/** Settles by a person's word what became of one payment that is not simply in order. */
public final class SettlePayment {

    private final Money money;
    private final Clock clock;

    public SettlePayment(Money money, Clock clock) {
        this.money = money;
        this.clock = clock;
    }

    /** Takes it for the payment of somebody. @param whose who, if the list itself doesn't say it */
    public Settled accept(long id, Optional<RegistrationNumber> whose, String reason, Clerk clerk) {
        return settle(id, reason, clerk, (session, payment) -> {
            Optional<Payer> payer = whose.or(() -> number(payment))
                    .flatMap(n -> session.payers(n.value(), "").stream().findFirst());
            return payer.map(p -> accept(session, payment, p, reason)).orElseGet(() -> new Settled.PayerUnknown(whose));
        });
    }

    /** Finds that it isn't this site's, or that it goes back. @param what one of the two */
    public Settled setAside(long id, Settlement what, String reason, Clerk clerk) {
        Act act = switch (what) {
            case NOT_OURS -> Act.NOT_OUR_PAYMENT;
            case REFUNDED -> Act.REFUND_PAYMENT;
            case OPEN, MATCHED, ACCEPTED, ADDED -> throw new IllegalArgumentException(what.name());
        };
        return settle(id, reason, clerk, (session, payment) -> {
            session.keep(payment.settled(what, reason.strip()));
            session.log(act, number(payment), payment.logged(reason));
            return new Settled.Done(payment.settled(what, reason.strip()));
        });
    }

    private Settled settle(long id, String reason, Clerk clerk, Way way) {
        if (reason.isBlank()) {
            return new Settled.ReasonMissing();
        }
        try (Payments.Session session = money.payments().begin(clerk, clock.instant())) {
            Payment payment = session.find(id).orElse(null);
            if (payment == null) {
                return new Settled.NotFound(id);
            }
            if (!payment.isOpen()) {
                return new Settled.Already(payment.settlement());
            }
            Settled settled = way.settle(session, payment);
            if (settled instanceof Settled.Done) {
                session.commit();
            }
            return settled;
        }
    }

    private Settled accept(Payments.Session session, Payment payment, Payer payer, String reason) {
        Fen owed = new Dues(money.tables().current()).owed(payer.registration()).orElse(Fen.ZERO);
        Payment his = payment.of(payer.registration(), owed);
        if (payer.state().owesPayment()) {
            Payment accepted = his.settled(Settlement.ACCEPTED, reason.strip());
            session.pay(payer, accepted, his.logged(reason));
            return new Settled.Done(accepted);
        }
        if (payer.state() == State.PAID) {
            Payment added = his.settled(Settlement.ADDED, reason.strip());
            session.keep(added);
            session.log(Act.ADD_PAYMENT, number(added), added.logged(reason));
            return new Settled.Done(added);
        }
        return new Settled.NotOwing(payer.registration().number(), payer.state());
    }

    static Optional<RegistrationNumber> number(Payment payment) {
        return Optional.ofNullable(payment.payer()).map(Registration::number);
    }

    /** What is done with an open payment. */
    private interface Way {
        Settled settle(Payments.Session session, Payment payment);
    }
}
