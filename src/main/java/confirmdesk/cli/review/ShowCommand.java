package confirmdesk.cli.review;

import confirmdesk.cli.PhotoVerdicts;
import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one registration beside last year's, with its verdict and its log. */
@Command(name = "show", description = "${bundle:cli.show}")
public final class ShowCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    public ShowCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Opened opened = desk.openRegistration().open(number).orElse(null);
        if (opened == null) {
            terminal.warn("cli.notFound", number);
            return Status.REFUSED;
        }
        new ShownVerdict(terminal).print(opened);
        if (number.isOfDesk()) {
            terminal.say("cli.show.of-desk");
        }
        desk.handingBack()
                .show()
                .of(number)
                .map(Handover::mark)
                .filter(mark -> mark != Mark.NONE)
                .ifPresent(mark -> terminal.say("cli.show.handback", mark));
        photo(desk.replacePhoto().verdicts(number), terminal);
        new ShownFields(terminal).print(opened);
        new ShownLog(terminal).print(desk.journal().of(number));
        return Status.DONE;
    }

    private static void photo(List<PhotoVerdict> verdicts, Terminal terminal) {
        if (!verdicts.isEmpty()) {
            terminal.say("cli.show.photoHandedIn");
            new PhotoVerdicts(verdicts).print(terminal);
        }
    }
}
