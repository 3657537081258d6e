package confirmdesk.cli.payments;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.payment.CarryOver;
import confirmdesk.domain.registration.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes who has paid for a sitting that was cancelled, or takes the note back. */
@Command(name = "carry-over", description = "${bundle:cli.paid.carryOver}")
public final class CarryOverCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.paid.reason}")
    private String reason = "";

    @Option(names = "--undo", description = "${bundle:cli.paid.noCarryOver}")
    private boolean undo;

    public CarryOverCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return switch (desk.payments().carryOver().note(number, !undo, reason, desk.clerk())) {
            case CarryOver.Noted noted -> {
                terminal.say(noted.stands() ? "paid.carriedOver" : "paid.notCarriedOver", number);
                yield Status.DONE;
            }
            case CarryOver.AsBefore _ -> {
                terminal.say("paid.carriedAsBefore", number);
                yield Status.DONE;
            }
            case CarryOver.ReasonMissing _ -> {
                terminal.warn("paid.reasonMissing");
                yield Status.REFUSED;
            }
            case CarryOver.NotFound _ -> {
                terminal.warn("cli.notFound", number);
                yield Status.REFUSED;
            }
        };
    }
}
