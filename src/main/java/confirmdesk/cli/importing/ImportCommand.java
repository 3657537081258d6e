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

/** Brings this year's registrations and photos in. */
@Command(name = "import", description = "${bundle:cli.import}")
public final class ImportCommand extends StoreCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    private List<Path> files = List.of();

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "${bundle:cli.import.year}",
            converter = ExamYearArgument.class)
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "FILE", description = "${bundle:cli.import.errors}")
    private Optional<Path> errors = Optional.empty();

    public ImportCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        OptionalInt given = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        ImportLists.Options options = new ImportLists.Options(given, dryRun);
        var result = desk.importLists().run(ListKind.THIS_YEAR, files, options, desk.clerk(), terminal.progress());
        return new ReportedImport(desk.errorWorkbooks(), errors, terminal).print(result);
    }
}
