package confirmdesk.desk.decision;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Notes that a candidate withdrew (撤回); who is confirmed can't any more. */
public final class WithdrawRegistration {

    private final Registrations registrations;
    private final Decisions decisions;
    private final Clock clock;

    public WithdrawRegistration(Registrations registrations, Decisions decisions, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.clock = clock;
    }

    public DecisionResult withdraw(Look look, Clerk clerk) {
        return registrations
                .open(look.number())
                .map(file -> withdraw(file, look, clerk))
                .orElseGet(() -> new DecisionResult.NotFound(look.number()));
    }

    private DecisionResult withdraw(CaseFile file, Look look, Clerk clerk) {
        return switch (Standing.of(file.state())) {
            case Standing.Decided decided -> new DecisionResult.DecidedElsewhere(decided.state());
            case Standing.Open open -> {
                Decisions.Change change =
                        Changes.of(file, look, open.withdraw(), List.of(), "", clerk, clock.instant());
                yield Changes.result(change, decisions.apply(change), registrations);
            }
        };
    }
}
