package confirmdesk.cli.program;

import confirmdesk.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command: the window opens. */
@Command(name = "confirmdesk", description = "${bundle:cli.program}")
final class RootCommand implements Callable<Integer> {

    private final Session session;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.openWindow().code();
    }
}
