package confirmdesk.cli.photos;

import confirmdesk.cli.PdfFile;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.slips.Slip;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sheet of the photos that were replaced on a day. */
@Command(name = "sheet", description = "${bundle:cli.photos.sheet}")
public final class PhotoSheetCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "${bundle:cli.slip.out}",
            converter = PdfFile.class)
    private Path out = Path.of("");

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "${bundle:cli.photos.sheet.day}")
    private Optional<LocalDate> day = Optional.empty();

    public PhotoSheetCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        LocalDate of = day.orElseGet(desk.photoCheck().sheet()::today);
        Optional<Slip> sheet = desk.photoCheck().sheet().make(of, desk.clerk(), terminal.texts());
        if (sheet.isEmpty()) {
            terminal.warn("cli.photos.sheet.nothing", of);
            return Status.REFUSED;
        }
        desk.slips().out().save(sheet.get(), out);
        terminal.say("cli.photos.sheet.written", out);
        return Status.DONE;
    }
}
