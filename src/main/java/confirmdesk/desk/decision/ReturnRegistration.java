package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Sends a registration back for better papers (退回补正), with reasons of the year's table. */
public final class ReturnRegistration {

    private final ReasonedDecision decision;

    public ReturnRegistration(Registrations registrations, Decisions decisions, Tables tables, Clock clock) {
        decision = new ReasonedDecision(registrations, decisions, tables, clock);
    }

    public DecisionResult sendBack(Look look, List<String> codes, String text, Clerk clerk) {
        return decision.decide(look, codes, text, clerk, Standing.Open::sendBack);
    }
}
