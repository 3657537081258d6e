package confirmdesk.cli.payments;

import confirmdesk.cli.Masked;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the payments that wait for a person, or all that came in. */
@Command(name = "list", description = "${bundle:cli.paid.list}")
public final class ListPaymentsCommand extends StoreCommand {

    private static final int PAGE = 500;

    @Option(names = "--all", description = "${bundle:cli.paid.all}")
    private boolean all;

    public ListPaymentsCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.READ;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        Payments payments = desk.payments().settling().payments();
        List<Payment> page = payments.after(0, !all, PAGE);
        while (!page.isEmpty()) {
            page.forEach(payment -> terminal.print(line(payment, terminal)));
            page = payments.after(page.getLast().id(), !all, PAGE);
        }
        Sum open = payments.open();
        terminal.say("cli.paid.open", open.heads(), open.amount().yuan());
        return Status.DONE;
    }

    private static String line(Payment payment, Terminal terminal) {
        Registration payer = payment.payer();
        String whose = payer == null
                ? Masked.words(payment.claim().number())
                : payer.number().value();
        String what = payment.isOpen() && payment.doubt() != null
                ? terminal.texts().of(payment.doubt())
                : terminal.texts().of(payment.settlement());
        return String.join(
                "\t",
                Long.toString(payment.id()),
                what,
                payment.claim().amount().yuan().toPlainString(),
                payment.asked().yuan().toPlainString(),
                payment.claim().paidAt(),
                whose,
                Masked.words(payment.file()) + ":" + payment.row());
    }
}
