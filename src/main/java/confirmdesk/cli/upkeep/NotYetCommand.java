package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the contract that this version doesn't have; it says so whatever it is given, and never pretends. */
@Command
public final class NotYetCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec self = CommandSpec.create();

    public NotYetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.terminal().warn("cli.notYet", self.qualifiedName());
        return Status.REFUSED.code();
    }
}
