package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.domain.registration.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the last decision on one registration back. */
@Command(name = "undo", description = "${bundle:cli.undo}")
public final class UndoCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Option(names = "--second", paramLabel = "NAME", description = "${bundle:cli.undo.second}")
    private String second = "";

    public UndoCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return switch (desk.undoDecision().undo(number, desk.clerk(), second)) {
            case UndoDecision.Undone undone -> {
                terminal.say(
                        "cli.undone", number, undone.act().act(), undone.act().from());
                yield Status.DONE;
            }
            case UndoDecision.Nothing _ -> refused(terminal, isKnown(desk) ? "cli.nothingToUndo" : "cli.notFound");
            case UndoDecision.ChangedSince _ -> refused(terminal, "cli.changedSince");
            case UndoDecision.SecondPersonMissing _ -> refused(terminal, "cli.undo.secondMissing");
            case UndoDecision.SamePersonAgain _ -> refused(terminal, "cli.undo.samePerson");
        };
    }

    private boolean isKnown(UseCases desk) {
        return desk.openRegistration().open(number).isPresent();
    }

    private Status refused(Terminal terminal, String key) {
        terminal.warn(key, number);
        return Status.REFUSED;
    }
}
