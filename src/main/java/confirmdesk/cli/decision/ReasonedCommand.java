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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What turning down and sending back have in common: several numbers, then one or more reasons. */
abstract class ReasonedCommand extends StoreCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "${bundle:cli.numbers}",
            converter = RegistrationNumberArgument.class)
    private List<RegistrationNumber> numbers = List.of();

    /** Takes everything up to the next option, so the numbers stand in front of it. */
    @Option(
            names = "--reason",
            arity = "1..*",
            split = "[,，]",
            required = true,
            paramLabel = "CODE…",
            hideParamSyntax = true,
            description = "${bundle:cli.reasons}")
    private List<String> codes = List.of();

    @Option(names = "--text", paramLabel = "TEXT", description = "${bundle:cli.reasonText}")
    private String text = "";

    ReasonedCommand(Session session) {
        super(session);
    }

    @Override
    protected final Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected final Status run(UseCases desk, Terminal terminal) {
        PrintedDecision printed = new PrintedDecision(terminal);
        return Session.each(
                numbers, number -> printed.print(number, decide(desk, Look.newest(number), codes, text.strip())));
    }

    abstract DecisionResult decide(UseCases desk, Look look, List<String> codes, String text);
}
