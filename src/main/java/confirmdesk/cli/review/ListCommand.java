package confirmdesk.cli.review;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.decision.State;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the search box finds, best first. */
@Command(name = "list", description = "${bundle:cli.list}")
public final class ListCommand extends StoreCommand {

    @Option(names = "--query", paramLabel = "TEXT", description = "${bundle:cli.list.query}")
    private String query = "";

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = {"${bundle:cli.list.state}", "${COMPLETION-CANDIDATES}"})
    private @Nullable State state;

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.list.limit}", converter = AtLeastOne.class)
    private Long limit = Long.MAX_VALUE;

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "${bundle:cli.out}")
    private Path out = Terminal.OUTPUT;

    public ListCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Selection selection = new Selection(QueueLine.ALL, query, state);
        if (out.equals(Terminal.OUTPUT)) {
            desk.exportList().print(selection, limit, terminal.output());
        } else {
            terminal.say("cli.written", desk.exportList().export(selection, limit, out), out);
        }
        return Status.DONE;
    }
}
