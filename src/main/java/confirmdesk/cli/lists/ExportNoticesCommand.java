package confirmdesk.cli.lists;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.notice.NoticeExport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands out the notices that wait, or writes an earlier list of them once more. */
@Command(name = "notices", description = "${bundle:cli.notices}")
public final class ExportNoticesCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx|csv",
            description = "${bundle:cli.payments.out}",
            converter = SheetFile.class)
    private Path out = Path.of("");

    @Option(names = "--full", description = "${bundle:cli.notices.full}")
    private boolean full;

    @Option(
            names = "--again",
            paramLabel = "N",
            description = "${bundle:cli.export.again}",
            converter = AtLeastOne.class)
    private Optional<Long> again = Optional.empty();

    public ExportNoticesCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return again.isPresent() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        ExportNotices export = desk.exportNotices();
        return print(
                again.map(number -> export.again(number, out))
                        .orElseGet(() -> export.export(out, full, desk.clerk(), terminal.progress())),
                terminal);
    }

    private static Status print(NoticeExport result, Terminal terminal) {
        switch (result) {
            case NoticeExport.Exported exported -> {
                print(exported, terminal);
                return Status.DONE;
            }
            case NoticeExport.Repeated repeated -> {
                terminal.say("cli.export.done", repeated.number(), repeated.file());
                terminal.say("cli.export.sha256", repeated.sha256());
                return Status.DONE;
            }
            case NoticeExport.WrongEnding wrong ->
                terminal.warn(
                        "cli.export.wrongEnding", String.join(terminal.texts().text("cli.and"), wrong.endings()));
            case NoticeExport.NobodyToTell nobody -> {
                terminal.warn("cli.notices.nobody");
                priceMissing(nobody.priceMissing(), terminal);
            }
            case NoticeExport.NoSuchExport none -> terminal.warn("cli.export.noSuchNumber", none.number());
            case NoticeExport.Cancelled _ -> terminal.warn("cli.cancelled");
        }
        return Status.REFUSED;
    }

    private static void print(NoticeExport.Exported exported, Terminal terminal) {
        terminal.say("cli.export.done", exported.number(), exported.file());
        terminal.say("cli.notices.total", exported.notices());
        TextTable table = new TextTable();
        exported.counts()
                .forEach((kind, count) -> table.row("  " + terminal.texts().of(kind), count.toString()));
        table.print(terminal::print);
        terminal.say("cli.export.sha256", exported.sha256());
        priceMissing(exported.priceMissing(), terminal);
    }

    private static void priceMissing(long people, Terminal terminal) {
        if (people > 0) {
            terminal.warn("cli.notices.priceMissing", people);
        }
    }
}
