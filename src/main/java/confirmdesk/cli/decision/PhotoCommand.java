package confirmdesk.cli.decision;

import confirmdesk.cli.Masked;
import confirmdesk.cli.PhotoVerdicts;
import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces a photo and prints the verdict rule by rule. */
@Command(name = "photo", description = "${bundle:cli.photo}")
public final class PhotoCommand extends StoreCommand {

    @Parameters(
            index = "0",
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.photo.file}")
    private Path file = Path.of("");

    @Option(names = "--override", paramLabel = "TEXT", description = "${bundle:cli.photo.override}")
    private String override = "";

    public PhotoCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return switch (desk.replacePhoto().prepare(file)) {
            case Pictures.Prepared.Unreadable unreadable -> {
                terminal.warn(unreadable.why());
                yield Status.REFUSED;
            }
            case Pictures.Prepared.Ready ready -> {
                verdicts(ready.verdicts(), terminal);
                yield replace(desk, ready, terminal);
            }
        };
    }

    private Status replace(UseCases desk, Pictures.Prepared.Ready ready, Terminal terminal) {
        switch (desk.replacePhoto().replace(Look.newest(number), ready, override.strip(), desk.clerk())) {
            case ReplacePhoto.Replaced _ -> {
                terminal.say("cli.photo.replaced", number);
                return Status.DONE;
            }
            case ReplacePhoto.RuleFailed failed ->
                terminal.warn("cli.photo.ruleFailed", number, failing(failed.verdicts(), terminal));
            case ReplacePhoto.ChangedElsewhere elsewhere ->
                terminal.warn("cli.photo.changedElsewhere", number, elsewhere.state());
            case ReplacePhoto.NotFound _ -> terminal.warn("cli.notFound", number);
        }
        return Status.REFUSED;
    }

    private void verdicts(List<PhotoVerdict> verdicts, Terminal terminal) {
        terminal.say("cli.photo.verdicts", Masked.words(String.valueOf(file.getFileName())));
        new PhotoVerdicts(verdicts).print(terminal);
    }

    private static String failing(List<PhotoVerdict> verdicts, Terminal terminal) {
        return verdicts.stream()
                .filter(verdict -> verdict.result() == PhotoVerdict.Result.FAILED)
                .map(verdict -> terminal.texts().of(verdict.rule()))
                .collect(Collectors.joining(terminal.texts().text("cli.and")));
    }
}
