package confirmdesk.cli.importing;

import confirmdesk.cli.Session;
import confirmdesk.desk.importing.ListKind;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings this year's registrations and photos in. */
@Command(name = "import", description = "${bundle:cli.import}")
public final class ImportCommand extends ListsCommand {

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "${bundle:cli.import.year}",
            converter = ExamYearArgument.class)
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--complete", description = "${bundle:cli.import.complete}")
    private boolean complete;

    public ImportCommand(Session session) {
        super(session, ListKind.THIS_YEAR);
    }

    @Override
    boolean complete() {
        return complete;
    }

    @Override
    OptionalInt year() {
        return year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
