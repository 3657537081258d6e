package confirmdesk.desk.payment;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.paying.ListingRules;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.domain.registration.Registration;

/** Reckons what was asked against what was received, and says whether it adds up. */
public final class ReconcilePayments {

    private final Money money;

    public ReconcilePayments(Money money) {
        this.money = money;
    }

    /** How the accounts stand now. */
    public Reconciliation.Result reconcile() {
        Reconciliation reckoned = new Reconciliation();
        Dues dues = new Dues(money.tables().current());
        ListingRules listing = money.listing();
        money.payers().forEach(payer -> {
            if (isAsked(payer, listing)) {
                Registration person = payer.registration();
                reckoned.person(
                        person,
                        dues.mode(person),
                        payer.state() == State.PAID,
                        dues.owed(person).orElse(null));
            }
        });
        money.payments().forEach(payment -> {
            Registration payer = payment.payer();
            reckoned.payment(payment, payer == null ? "" : dues.mode(payer));
        });
        return reckoned.result(money.payments().received());
    }

    private static boolean isAsked(Payer payer, ListingRules listing) {
        return payer.state() == State.PAID
                || payer.state().owesPayment() && listing.of(payer).owes();
    }
}
