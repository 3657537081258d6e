package confirmdesk.cli.payments;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What taking the lists that come back has in common. */
abstract class ReturnedListCommand extends StoreCommand {

    private final List<Effect> effects;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.returned.file}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "FILE", description = "${bundle:cli.import.errors}")
    private Optional<Path> errors = Optional.empty();

    /** @param effects what rows of such a list can do */
    ReturnedListCommand(Session session, List<Effect> effects) {
        super(session);
        this.effects = effects;
    }

    abstract ReturnResult read(UseCases desk, Path list, boolean onlyLook, Terminal terminal);

    @Override
    protected final Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected final Status run(UseCases desk, Terminal terminal) {
        ReturnResult result = read(desk, file, dryRun, terminal);
        return new PrintedReturn(desk.errorWorkbooks(), errors, effects, terminal).print(result);
    }
}
