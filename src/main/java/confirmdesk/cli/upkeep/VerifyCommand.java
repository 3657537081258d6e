package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.domain.message.Message;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the store, the log's chain and the photos. */
@Command(name = "verify", description = "${bundle:cli.verify}")
public final class VerifyCommand extends StoreCommand {

    public VerifyCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        List<Message> problems = desk.storeCheck().problems(terminal.progress());
        problems.forEach(terminal::warn);
        if (!problems.isEmpty()) {
            terminal.warn("cli.verify.problems", problems.size());
            return Status.REFUSED;
        }
        terminal.say("cli.verify.fine", desk.store().folder(), desk.journal().head());
        return Status.DONE;
    }
}
