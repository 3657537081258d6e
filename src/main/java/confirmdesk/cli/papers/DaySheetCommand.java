package confirmdesk.cli.papers;

import confirmdesk.cli.PdfFile;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sheet of the day. */
@Command(name = "day-sheet", description = "${bundle:cli.daySheet}")
public final class DaySheetCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "${bundle:cli.slip.out}",
            converter = PdfFile.class)
    private Path out = Path.of("");

    public DaySheetCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        desk.slips().out().save(desk.slips().day().make(desk.clerk(), terminal.texts()), out);
        terminal.say("cli.slip.written", out);
        return Status.DONE;
    }
}
