package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the chained log. */
@Command(name = "log", description = "${bundle:cli.log}")
public final class LogCommand extends StoreCommand {

    @Option(names = "--out", paramLabel = "FILE.csv", description = "${bundle:cli.out}")
    private Path out = Terminal.OUTPUT;

    public LogCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        if (out.equals(Terminal.OUTPUT)) {
            desk.exportLog().print(terminal.output());
        } else {
            desk.exportLog().export(out);
            terminal.say("cli.log.written", out);
        }
        return Status.DONE;
    }
}
