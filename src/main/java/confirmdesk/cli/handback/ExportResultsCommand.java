package confirmdesk.cli.handback;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.handback.ResultsExport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what goes back to the centre, or an earlier hand-back once more. */
@Command(name = "results", description = "${bundle:cli.results}")
public final class ExportResultsCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.zip",
            description = "${bundle:cli.results.out}",
            converter = ZipFile.class)
    private Path out = Path.of("");

    @Option(names = "--all", description = "${bundle:cli.results.all}")
    private boolean everything;

    @Option(
            names = "--again",
            paramLabel = "N",
            description = "${bundle:cli.results.again}",
            converter = AtLeastOne.class)
    private Optional<Long> again = Optional.empty();

    public ExportResultsCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return again.isPresent() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return print(
                again.map(number -> desk.handingBack().repeat().again(number, out))
                        .orElseGet(() ->
                                desk.handingBack().export().export(out, everything, desk.clerk(), terminal.progress())),
                terminal);
    }

    private static Status print(ResultsExport result, Terminal terminal) {
        switch (result) {
            case ResultsExport.Exported(var number, var file, var sha256, var people, var withdrawn, var photos) -> {
                terminal.say("cli.results.done", number, file);
                terminal.say("cli.results.counts", people, withdrawn, photos);
                terminal.say("cli.export.sha256", sha256);
                return Status.DONE;
            }
            case ResultsExport.Repeated(var number, var file, var sha256) -> {
                terminal.say("cli.results.done", number, file);
                terminal.say("cli.export.sha256", sha256);
                return Status.DONE;
            }
            case ResultsExport.NothingToTell _ -> terminal.warn("handback.nothing");
            case ResultsExport.NoSuchExport(var number) -> terminal.warn("handback.no-such", Long.toString(number));
            case ResultsExport.KeptBytesBroken(var number) ->
                terminal.warn("handback.kept-broken", Long.toString(number));
            case ResultsExport.PhotoGone _ -> terminal.warn("handback.photo-gone");
            case ResultsExport.WrongEnding(var ending) -> terminal.warn("handback.wrong-ending", ending);
            case ResultsExport.Cancelled _ -> terminal.warn("cli.cancelled");
        }
        return Status.REFUSED;
    }
}
