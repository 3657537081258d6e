package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Turns a registration down (不通过), with reasons of the year's table. */
public final class RejectRegistration {

    private final ReasonedDecision decision;

    public RejectRegistration(Registrations registrations, Decisions decisions, Tables tables, Clock clock) {
        decision = new ReasonedDecision(registrations, decisions, tables, clock);
    }

    public DecisionResult reject(Look look, List<String> codes, String text, Clerk clerk) {
        return decision.decide(look, codes, text, clerk, Standing.Open::reject);
    }
}
