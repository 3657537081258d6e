package confirmdesk.desk.decision;

import confirmdesk.desk.review.Look;
import confirmdesk.domain.staff.Clerk;

/** Confirms a registration, if nothing stops it. */
public final class ConfirmRegistration {

    public DecisionResult confirm(Look look, Grounds grounds, Clerk clerk) {
        throw new UnsupportedOperationException();
    }
}
