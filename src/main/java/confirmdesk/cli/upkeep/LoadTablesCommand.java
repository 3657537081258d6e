package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.examyear.CheckTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads exam-year tables from a folder: all of them or none. */
@Command(name = "load", description = "${bundle:cli.tables.load}")
public final class LoadTablesCommand extends StoreCommand {

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.tables.folder}")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.tables.dryRun}")
    private boolean dryRun;

    public LoadTablesCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        LoadTables tables = desk.loadTables();
        CheckTables.Result result = dryRun
                ? tables.check(folder, terminal.progress())
                : tables.load(folder, desk.clerk(), terminal.progress());
        return switch (result) {
            case CheckTables.Planned(CheckTables.Plan plan) -> {
                plan.effect().sentences().forEach(terminal::say);
                terminal.say(dryRun ? "cli.tables.would" : "cli.tables.loaded", String.join(", ", plan.names()));
                yield Status.DONE;
            }
            case CheckTables.Wrong(List<Message> problems) -> {
                problems.forEach(terminal::warn);
                yield Status.REFUSED;
            }
            case CheckTables.Cancelled() -> Status.REFUSED;
        };
    }
}
