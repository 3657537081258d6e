package confirmdesk.app.deciding;

import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReopenRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.decision.WithdrawRegistration;
import confirmdesk.desk.decision.WriteNote;
import confirmdesk.store.Store;
import confirmdesk.ui.review.decide.Verbs;
import java.time.Clock;

/** Builds what decides about a registration, and what takes decisions back. */
public record DecisionWiring(Store store, Clock clock) {

    /** What the clerk does with the registration that lies open. */
    public Verbs verbs() {
        return new Verbs(
                confirm(), reject(), sendBack(), undo(), withdraw(), reopen(), new WriteNote(store.decisions(), clock));
    }

    public ConfirmRegistration confirm() {
        return new ConfirmRegistration(store.registrations(), store.decisions(), store.tables(), clock);
    }

    public RejectRegistration reject() {
        return new RejectRegistration(store.registrations(), store.decisions(), store.tables(), clock);
    }

    public ReturnRegistration sendBack() {
        return new ReturnRegistration(store.registrations(), store.decisions(), store.tables(), clock);
    }

    public UndoDecision undo() {
        return new UndoDecision(store.decisions(), store.tables(), clock);
    }

    public ConfirmAutomatically automatically() {
        return new ConfirmAutomatically(store.registrations(), store.decisions(), clock);
    }

    public WithdrawRegistration withdraw() {
        return new WithdrawRegistration(store.registrations(), store.decisions(), clock);
    }

    public ReopenRegistration reopen() {
        return new ReopenRegistration(store.registrations(), store.decisions(), clock);
    }
}
