package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.examyear.LoadTables;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads exam-year tables from a folder: all of them or none. */
@Command(name = "load", description = "${bundle:cli.tables.load}")
public final class LoadTablesCommand extends StoreCommand {

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.tables.folder}")
    private Path folder = Path.of("");

    public LoadTablesCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return switch (desk.loadTables().load(folder, desk.clerk(), terminal.progress())) {
            case LoadTables.Loaded loaded -> {
                terminal.say("cli.tables.loaded", String.join(", ", loaded.tables()));
                yield Status.DONE;
            }
            case LoadTables.Wrong wrong -> {
                wrong.problems().forEach(terminal::warn);
                yield Status.REFUSED;
            }
        };
    }
}
