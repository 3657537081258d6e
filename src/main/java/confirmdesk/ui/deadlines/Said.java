package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.Closing;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;

/** Says how closing or settling ended. */
final class Said {

    private Said() {}

    static Notice of(Closing ended) {
        return switch (ended) {
            case Closing.Closed closed ->
                Notice.good(
                        "deadlines.closed",
                        closed.closed().kind(),
                        Words.number(closed.closed().people()));
            case Closing.NobodyOverdue _ -> Notice.warn("deadlines.nobody");
            case Closing.ClockRunsBack back -> Notice.bad(clock(back.clock()));
            case Closing.Changed _ -> Notice.warn("deadline.changed");
            case Closing.Cancelled _ -> Notice.warn("deadlines.cancelled");
        };
    }

    static Notice of(DecisionResult result, DoubtLine line) {
        return switch (result) {
            case DecisionResult.Decided _ -> Notice.good("deadlines.withdrawn", line.name());
            case DecisionResult.DecidedElsewhere elsewhere ->
                Notice.warn("deadlines.not-withdrawable", line.name(), elsewhere.state());
            case DecisionResult.NotFound _,
                    DecisionResult.Stopped _,
                    DecisionResult.DayOver _,
                    DecisionResult.ReasonMissing _ ->
                Notice.warn("decision.not-found", line.number().value());
        };
    }

    static Message clock(ClockBehind clock) {
        return Message.of(
                "deadline.clockBehind", clock.now().toString(), clock.newest().toString());
    }
}
