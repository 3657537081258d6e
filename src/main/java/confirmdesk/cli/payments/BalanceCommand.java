package confirmdesk.cli.payments;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Reconciliation;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Reckons what was asked against what was received; status 1 if it doesn't add up. */
@Command(name = "balance", description = "${bundle:cli.paid.balance}")
public final class BalanceCommand extends StoreCommand {

    public BalanceCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Reconciliation.Result result = desk.payments().reconcile().reconcile();
        Function<String, String> word = key -> terminal.texts().text(key);
        TextTable table = new TextTable()
                .row(Stream.of(
                                "balance.group",
                                "balance.name",
                                "balance.askedColumn",
                                "balance.paid",
                                "balance.owed",
                                "balance.credited",
                                "balance.open",
                                "balance.aside")
                        .map(word)
                        .toArray(String[]::new));
        result.lines()
                .forEach(line -> table.row(
                        terminal.texts().of(line.kind()),
                        line.name(),
                        sum(line.balance().asked()),
                        sum(line.balance().paid()),
                        sum(line.balance().owed()),
                        sum(line.balance().credited()),
                        sum(line.balance().open()),
                        sum(line.balance().notOurs().plus(line.balance().refunded()))));
        table.print(terminal::print);
        if (result.addsUp()) {
            terminal.say("balance.addsUp");
            return Status.DONE;
        }
        result.mismatches().forEach(terminal::warn);
        return Status.SOME_REFUSED;
    }

    private static String sum(Sum sum) {
        return sum.heads() + "/" + sum.amount().yuan();
    }
}
