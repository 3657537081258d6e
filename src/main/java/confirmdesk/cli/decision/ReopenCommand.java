package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens withdrawn or abandoned registrations again, each in its own transaction. */
@Command(name = "reopen", description = "${bundle:cli.reopen}")
public final class ReopenCommand extends StoreCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "${bundle:cli.numbers}",
            converter = RegistrationNumberArgument.class)
    private List<RegistrationNumber> numbers = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.reopen.reason}")
    private String reason = "";

    public ReopenCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return Session.each(
                numbers,
                number -> print(
                        number, desk.reopenRegistration().reopen(Look.newest(number), reason, desk.clerk()), terminal));
    }

    private static boolean print(RegistrationNumber number, DecisionResult result, Terminal terminal) {
        switch (result) {
            case DecisionResult.ReasonMissing _ -> terminal.warn("decision.reopen-empty");
            case DecisionResult.DecidedElsewhere elsewhere ->
                terminal.warn("cli.reopen.notClosed", number, elsewhere.state());
            case DecisionResult.Decided _,
                    DecisionResult.Stopped _,
                    DecisionResult.DayOver _,
                    DecisionResult.NotFound _ -> new PrintedDecision(terminal).print(number, result);
        }
        return result instanceof DecisionResult.Decided;
    }
}
