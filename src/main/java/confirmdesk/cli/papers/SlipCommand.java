package confirmdesk.cli.papers;

import confirmdesk.cli.PdfFile;
import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.slips.SlipKind;
import confirmdesk.desk.slips.SlipResult;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a slip about one registration. */
@Command(name = "slip", description = "${bundle:cli.slip}")
public final class SlipCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "${bundle:cli.slip.kind}",
            converter = SlipKindWord.class)
    private SlipKind kind = SlipKind.CONFIRMATION;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "${bundle:cli.slip.out}",
            converter = PdfFile.class)
    private Path out = Path.of("");

    public SlipCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        switch (desk.slips().make().make(number, kind, desk.clerk(), terminal.texts())) {
            case SlipResult.Made made -> {
                desk.slips().out().save(made.slip(), out);
                terminal.say("cli.slip.written", out);
                return Status.DONE;
            }
            case SlipResult.NotFound _ -> terminal.warn("cli.notFound", number);
            case SlipResult.NotFitting not -> terminal.warn("cli.slip.notFitting", number, not.kind(), not.state());
            case SlipResult.NothingToCompare _ -> terminal.warn("cli.slip.nothingToCompare", number);
        }
        return Status.REFUSED;
    }
}
