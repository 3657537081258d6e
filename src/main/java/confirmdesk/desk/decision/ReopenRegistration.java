package confirmdesk.desk.decision;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/**
 * Opens a withdrawn or abandoned registration again, for a reason: it stands where it stood before, so who was confirmed
 * already need not come again. Source: the product's section "States", every arrow has a reverse.
 */
public final class ReopenRegistration {

    private final Registrations registrations;
    private final Decisions decisions;
    private final Clock clock;

    public ReopenRegistration(Registrations registrations, Decisions decisions, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.clock = clock;
    }

    public DecisionResult reopen(Look look, String reason, Clerk clerk) {
        if (reason.isBlank()) {
            return new DecisionResult.ReasonMissing(List.of());
        }
        return registrations
                .open(look.number())
                .map(file -> reopen(file, look, reason.strip(), clerk))
                .orElseGet(() -> new DecisionResult.NotFound(look.number()));
    }

    private DecisionResult reopen(CaseFile file, Look look, String reason, Clerk clerk) {
        if (!(Standing.of(file.state()) instanceof Standing.Closed closed)) {
            return new DecisionResult.DecidedElsewhere(file.state());
        }
        State before = decisions.cameFrom(look.number()).orElse(State.PENDING);
        Decisions.Change change =
                Changes.of(file, look, closed.reopen(before), List.of(), reason, clerk, clock.instant());
        return Changes.result(change, decisions.apply(change), registrations);
    }
}
