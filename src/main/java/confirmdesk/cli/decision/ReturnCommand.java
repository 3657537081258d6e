package confirmdesk.cli.decision;

import confirmdesk.cli.Session;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.review.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends registrations back for better papers, each in its own transaction. */
@Command(name = "return", description = "${bundle:cli.return}")
public final class ReturnCommand extends ReasonedCommand {

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "${bundle:cli.until}")
    private Optional<LocalDate> until = Optional.empty();

    public ReturnCommand(Session session) {
        super(session);
    }

    @Override
    DecisionResult decide(UseCases desk, Look look, List<String> codes, String text) {
        return desk.returnRegistration().sendBack(look, codes, text, until, desk.clerk());
    }
}
