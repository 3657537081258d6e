package confirmdesk.cli.review;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the comparison of every registration. */
@Command(name = "compare", description = "${bundle:cli.compare}")
public final class CompareCommand extends StoreCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "${bundle:cli.out}")
    private Path out = Terminal.OUTPUT;

    public CompareCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        if (out.equals(Terminal.OUTPUT)) {
            desk.exportComparison().print(terminal.output(), terminal.progress());
        } else {
            terminal.say("cli.written", desk.exportComparison().export(out, terminal.progress()), out);
        }
        return Status.DONE;
    }
}
