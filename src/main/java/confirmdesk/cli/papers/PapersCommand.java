package confirmdesk.cli.papers;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the papers of a registration; ticks them, or takes ticks back. */
@Command(name = "papers", description = "${bundle:cli.papers}")
public final class PapersCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Option(
            names = "--tick",
            arity = "1..*",
            split = "[,，]",
            paramLabel = "CODE…",
            hideParamSyntax = true,
            description = "${bundle:cli.papers.tick}")
    private List<String> ticked = List.of();

    @Option(
            names = "--untick",
            arity = "1..*",
            split = "[,，]",
            paramLabel = "CODE…",
            hideParamSyntax = true,
            description = "${bundle:cli.papers.untick}")
    private List<String> unticked = List.of();

    public PapersCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return ticked.isEmpty() && unticked.isEmpty() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        List<Boolean> kept = Stream.concat(
                        ticked.stream().map(code -> put(desk, code, true, terminal)),
                        unticked.stream().map(code -> put(desk, code, false, terminal)))
                .toList();
        long refused = kept.stream().filter(k -> !k).count();
        if (refused > 0 && refused == kept.size()) {
            return Status.REFUSED;
        }
        Optional<PaperList> papers = desk.tickPaper().papers(number);
        if (papers.isEmpty()) {
            terminal.warn("cli.notFound", number);
            return Status.REFUSED;
        }
        print(papers.get(), terminal);
        return refused == 0 ? Status.DONE : Status.SOME_REFUSED;
    }

    private boolean put(UseCases desk, String code, boolean ticks, Terminal terminal) {
        return switch (desk.tickPaper().tick(number, code, ticks, desk.clerk())) {
            case TickPaper.Kept _ -> true;
            case TickPaper.NotAsked not -> refused(terminal, "cli.papers.notAsked", not.paper());
            case TickPaper.NotOpen not -> refused(terminal, "cli.papers.notOpen", not.state());
            case TickPaper.NotFound _ -> refused(terminal, "cli.notFound", "");
        };
    }

    private boolean refused(Terminal terminal, String why, Object what) {
        terminal.warn(why, number, what);
        return false;
    }

    private void print(PaperList papers, Terminal terminal) {
        if (papers.lines().isEmpty()) {
            terminal.say("cli.papers.none", number);
        }
        boolean chinese = terminal.texts().locale().equals(Locale.CHINESE);
        TextTable table = new TextTable();
        papers.lines()
                .forEach(line -> table.row(
                        line.paper().code(),
                        terminal.texts().text(line.isTicked() ? "cli.papers.yes" : "cli.papers.no"),
                        chinese ? line.paper().chinese() : line.paper().english(),
                        line.paper().needed() ? "" : terminal.texts().text("cli.papers.optional")));
        table.print(terminal::print);
    }
}
