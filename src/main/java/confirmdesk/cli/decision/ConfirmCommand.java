package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Confirms registrations, each in its own transaction. */
@Command(name = "confirm", description = "${bundle:cli.confirm}")
public final class ConfirmCommand extends StoreCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "${bundle:cli.numbers}",
            converter = RegistrationNumberArgument.class)
    private List<RegistrationNumber> numbers = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.confirm.reason}")
    private String reason = "";

    @Option(names = "--form-code", paramLabel = "CODE", description = "${bundle:cli.confirm.formCode}")
    private String formCode = "";

    public ConfirmCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Grounds grounds = new Grounds(formCode.strip(), reason.strip());
        PrintedDecision printed = new PrintedDecision(terminal);
        return Session.each(
                numbers,
                number -> printed.print(
                        number, desk.confirmRegistration().confirm(Look.newest(number), grounds, desk.clerk())));
    }
}
