package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.withdrawal.SettleWithdrawals;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes who withdrew and who did not; without a number it lists who is possibly withdrawn. */
@Command(name = "withdraw", description = "${bundle:cli.withdraw}")
public final class WithdrawCommand extends StoreCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER",
            description = "${bundle:cli.numbers}",
            converter = RegistrationNumberArgument.class)
    private List<RegistrationNumber> numbers = List.of();

    @Option(names = "--stays", description = "${bundle:cli.withdraw.stays}")
    private boolean stays;

    public WithdrawCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return numbers.isEmpty() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        SettleWithdrawals settle = desk.settleWithdrawals();
        if (numbers.isEmpty()) {
            list(settle, terminal);
            return Status.DONE;
        }
        PrintedDecision printed = new PrintedDecision(terminal);
        return Session.each(
                numbers,
                number -> stays
                        ? stays(settle, number, desk.clerk(), terminal)
                        : printed.print(number, settle.withdraw(number, desk.clerk())));
    }

    private static boolean stays(SettleWithdrawals settle, RegistrationNumber number, Clerk clerk, Terminal terminal) {
        boolean settled = settle.stays(number, clerk);
        if (settled) {
            terminal.say("cli.withdraw.settled", number);
        } else {
            terminal.warn("cli.withdraw.notInDoubt", number);
        }
        return settled;
    }

    private static void list(SettleWithdrawals settle, Terminal terminal) {
        terminal.say("cli.withdraw.count", settle.count());
        TextTable table = new TextTable();
        settle.first(Integer.MAX_VALUE)
                .forEach(line -> table.row(
                        line.number().value(),
                        line.name(),
                        terminal.texts().of(line.state()),
                        line.word().isEmpty() ? terminal.texts().text("withdrawal.missing") : line.word()));
        table.print(terminal::print);
    }
}
