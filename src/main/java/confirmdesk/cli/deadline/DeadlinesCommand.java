package confirmdesk.cli.deadline;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.deadline.Watch;
import confirmdesk.domain.deadline.Deadline;
import picocli.CommandLine.Command;

/** Shows what is about to lapse and what has lapsed, by region. */
@Command(name = "deadlines", description = "${bundle:cli.deadlines}")
public final class DeadlinesCommand extends StoreCommand {

    public DeadlinesCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Watch watch = desk.watchDeadlines().look();
        watch.clock().ifPresent(clock -> ShownClock.warn(clock, terminal));
        if (!watch.exist()) {
            terminal.say("cli.deadlines.none");
            return Status.DONE;
        }
        TextTable table = new TextTable();
        watch.lines().forEach(line -> {
            Deadline deadline = line.deadline();
            table.row(
                    terminal.texts().of(deadline.kind()),
                    line.region(),
                    deadline.lastDay().toString(),
                    terminal.texts().text(left(deadline), Long.toString(Math.abs(deadline.daysLeft()))),
                    terminal.texts().text("cli.people", Long.toString(line.people())));
        });
        table.print(terminal::print);
        terminal.say("cli.deadlines.sum", watch.lapsing(), watch.overdue(), watch.scoresGivenUp());
        return Status.DONE;
    }

    private static String left(Deadline deadline) {
        if (deadline.isOver()) {
            return "deadline.over";
        }
        return deadline.daysLeft() == 0 ? "deadline.today" : "deadline.left";
    }
}
