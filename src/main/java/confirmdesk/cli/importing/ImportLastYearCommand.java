package confirmdesk.cli.importing;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ListKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings last year's list with scores in, and last year's photos. */
@Command(name = "import-last-year", description = "${bundle:cli.importLastYear}")
public final class ImportLastYearCommand extends StoreCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.importLastYear.files}")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "FILE", description = "${bundle:cli.import.errors}")
    private Optional<Path> errors = Optional.empty();

    public ImportLastYearCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        ImportLists.Options options = new ImportLists.Options(OptionalInt.empty(), dryRun);
        var result = desk.importLists().run(ListKind.LAST_YEAR, files, options, desk.clerk(), terminal.progress());
        return new ReportedImport(desk.errorWorkbooks(), errors, terminal).print(result);
    }
}
