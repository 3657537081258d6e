package confirmdesk.cli.importing;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What bringing in this year's and last year's lists have in common. */
abstract class ListsCommand extends StoreCommand {

    private final ListKind kind;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "FILE", description = "${bundle:cli.import.errors}")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--anyway", description = "${bundle:cli.import.anyway}")
    private boolean anyway;

    ListsCommand(Session session, ListKind kind) {
        super(session);
        this.kind = kind;
    }

    /** The exam year, if it is given. */
    OptionalInt year() {
        return OptionalInt.empty();
    }

    /** Whether the list holds everybody. */
    boolean complete() {
        return false;
    }

    @Override
    protected final Workplace.Access access() {
        return Workplace.Access.MAKE;
    }

    @Override
    protected final List<Path> reads() {
        return files;
    }

    @Override
    protected final Status run(UseCases desk, Terminal terminal) {
        Optional<Message> misgiving = misgiving(desk, terminal);
        if (misgiving.isPresent()) {
            terminal.warn("cli.import.misgiving", misgiving.get());
            return Status.REFUSED;
        }
        ImportResult result = read(desk, terminal, dryRun);
        return new ReportedImport(desk.errorWorkbooks(), errors, terminal).print(result);
    }

    /** What the clerk must have thought of before the batch goes in. */
    private Optional<Message> misgiving(UseCases desk, Terminal terminal) {
        if (anyway || dryRun || !desk.misgivings().possible()) {
            return Optional.empty();
        }
        return read(desk, terminal, true) instanceof ImportResult.Previewed preview
                ? desk.misgivings().about(kind, files, preview.report())
                : Optional.empty();
    }

    private ImportResult read(UseCases desk, Terminal terminal, boolean onlyLook) {
        ImportLists.Options options = new ImportLists.Options(year(), onlyLook, complete());
        return desk.importLists().run(kind, files, options, desk.clerk(), terminal.progress());
    }
}
