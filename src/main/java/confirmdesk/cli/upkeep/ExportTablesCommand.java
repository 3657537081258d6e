package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the exam-year tables in force into a folder. */
@Command(name = "export", description = "${bundle:cli.tables.export}")
public final class ExportTablesCommand extends StoreCommand {

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.tables.folder}")
    private Path folder = Path.of("");

    public ExportTablesCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        desk.exportTables().export(folder);
        terminal.say("cli.tables.exported", folder);
        return Status.DONE;
    }
}
