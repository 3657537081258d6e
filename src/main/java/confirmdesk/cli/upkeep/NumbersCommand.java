package confirmdesk.cli.upkeep;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.domain.decision.State;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how the work stands, per level and in all; writes everything as a workbook if that is wanted. */
@Command(name = "numbers", description = "${bundle:cli.figures}")
public final class NumbersCommand extends StoreCommand {

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "${bundle:cli.numbers.out}")
    private Optional<Path> out = Optional.empty();

    public NumbersCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return out.isPresent() ? Workplace.Access.WRITE : Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        return out.map(file -> write(desk, file, terminal)).orElseGet(() -> print(desk, terminal));
    }

    private static Status print(UseCases desk, Terminal terminal) {
        SiteNumbers.Figures figures = desk.siteNumbers().now();
        TextTable table = new TextTable();
        table.row(terminal.texts().text("cli.numbers.head").split(" \\| "));
        figures.by(Grouping.LEVEL).forEach(group -> row(table, group.name(), group));
        row(table, terminal.texts().text("cli.numbers.all"), figures.everybody());
        table.print(terminal::print);
        terminal.say("cli.numbers.today", figures.today(), figures.ofToday().total());
        return Status.DONE;
    }

    private static void row(TextTable table, String name, Group group) {
        table.row(
                name,
                Long.toString(group.total()),
                Long.toString(group.open()),
                Long.toString(group.confirmed()),
                Long.toString(group.in(State.REJECTED)),
                Long.toString(group.in(State.PAID)));
    }

    private static Status write(UseCases desk, Path file, Terminal terminal) {
        return switch (desk.exportNumbers().export(file, desk.clerk())) {
            case ExportNumbers.Exported done -> {
                terminal.say("cli.export.done", done.number(), done.file());
                terminal.say("cli.export.sha256", done.sha256());
                yield Status.DONE;
            }
            case ExportNumbers.WrongEnding wrong -> {
                terminal.warn("cli.export.wrongEnding", wrong.ending());
                yield Status.REFUSED;
            }
        };
    }
}
