package confirmdesk.cli.deadline;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.deadline.CloseWindow;
import confirmdesk.desk.deadline.Closing;
import confirmdesk.desk.deadline.Overdue;
import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.examyear.Window;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes whoever let a window pass, or only counts them by region. */
@Command(name = "close", description = "${bundle:cli.close}")
public final class CloseCommand extends StoreCommand {

    @Parameters(
            paramLabel = "confirmation|payment",
            description = "${bundle:cli.close.window}",
            converter = WindowArgument.class)
    private Window.Kind kind = Window.Kind.CONFIRMATION;

    @Option(names = "--dry-run", description = "${bundle:cli.close.dryRun}")
    private boolean dryRun;

    public CloseCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return dryRun ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        CloseWindow close = desk.closeWindow();
        Overdue overdue = close.preview(kind, terminal.progress());
        if (dryRun) {
            print("cli.close.would", overdue, terminal);
            Optional<ClockBehind> behind = close.clockBehind();
            behind.ifPresent(clock -> ShownClock.warn(clock, terminal));
            return behind.isPresent() ? Status.REFUSED : Status.DONE;
        }
        return switch (close.close(overdue, desk.clerk(), terminal.progress())) {
            case Closing.Closed closed -> {
                print("cli.close.done", closed.closed(), terminal);
                yield Status.DONE;
            }
            case Closing.NobodyOverdue _ -> {
                print("cli.close.done", overdue, terminal);
                yield Status.DONE;
            }
            case Closing.ClockRunsBack back -> {
                ShownClock.warn(back.clock(), terminal);
                yield Status.REFUSED;
            }
            case Closing.Changed _ -> refused("deadline.changed", terminal);
            case Closing.Cancelled _ -> refused("cli.cancelled", terminal);
        };
    }

    private static Status refused(String key, Terminal terminal) {
        terminal.warn(key);
        return Status.REFUSED;
    }

    private static void print(String heading, Overdue overdue, Terminal terminal) {
        terminal.say(heading, overdue.kind(), overdue.people());
        TextTable table = new TextTable();
        overdue.byRegion().forEach((region, people) -> table.row("  " + region, people.toString()));
        table.print(terminal::print);
        if (overdue.owingNothing() > 0) {
            terminal.say("cli.close.owingNothing", overdue.owingNothing());
        }
    }
}
