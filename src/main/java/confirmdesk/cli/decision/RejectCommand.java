package confirmdesk.cli.decision;

import confirmdesk.cli.Session;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.review.Look;
import java.util.List;
import picocli.CommandLine.Command;

/** Turns registrations down, each in its own transaction. */
@Command(name = "reject", description = "${bundle:cli.reject}")
public final class RejectCommand extends ReasonedCommand {

    public RejectCommand(Session session) {
        super(session);
    }

    @Override
    DecisionResult decide(UseCases desk, Look look, List<String> codes, String text) {
        return desk.rejectRegistration().reject(look, codes, text, desk.clerk());
    }
}
