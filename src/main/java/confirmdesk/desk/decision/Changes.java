package confirmdesk.desk.decision;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** Makes the change that a decision is, and the result out of what became of it. */
final class Changes {

    private Changes() {}

    static Decisions.Change of(
            CaseFile file, Look look, Standing.Step step, List<String> codes, String text, Clerk clerk, Instant at) {
        return of(file, look, step, new Why(codes, text, ""), clerk, at);
    }

    /** What a decision rests on. @param remark what the log adds to the reasons: papers, a day */
    record Why(List<String> codes, String text, String remark) {

        String logged(CaseFile file) {
            return (LoggedReason.of(codes, text, file.registration()) + " " + remark).strip();
        }
    }

    static Decisions.Change of(CaseFile file, Look look, Standing.Step step, Why why, Clerk clerk, Instant at) {
        return new Decisions.Change(
                file.id(),
                look.version().orElse(file.version()),
                file.registration().number(),
                step.act(),
                step.from(),
                step.to(),
                why.codes(),
                why.text(),
                why.logged(file),
                clerk,
                at);
    }

    static DecisionResult result(Decisions.Change change, boolean applied, Registrations registrations) {
        if (applied) {
            return new DecisionResult.Decided(change.number(), change.to());
        }
        return registrations
                .open(change.number())
                .<DecisionResult>map(now -> new DecisionResult.DecidedElsewhere(now.state()))
                .orElseGet(() -> new DecisionResult.NotFound(change.number()));
    }
}
