package confirmdesk.cli.payments;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.paid.SettlePayment;
import confirmdesk.desk.paid.Settled;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a payment that waits for a person, one way of four. */
@Command(name = "settle", description = "${bundle:cli.paid.settle}")
public final class SettlePaymentCommand extends StoreCommand {

    @Parameters(paramLabel = "ID", description = "${bundle:cli.paid.id}", converter = AtLeastOne.class)
    private long id;

    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    @Option(
            names = "--for",
            paramLabel = "NUMBER",
            description = "${bundle:cli.paid.for}",
            converter = RegistrationNumberArgument.class)
    private Optional<RegistrationNumber> whose = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.paid.reason}")
    private String reason = "";

    @Option(names = "--second", paramLabel = "NAME", description = "${bundle:cli.paid.second}")
    private String second = "";

    public SettlePaymentCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        SettlePayment settle = desk.payments().settling().settle();
        Settled settled;
        if (way.accept) {
            settled = settle.accept(id, whose, reason, desk.clerk());
        } else if (way.reopen) {
            settled = desk.payments().settling().reopen().reopen(id, reason, second, desk.clerk());
        } else {
            settled = settle.setAside(id, way.refund ? Settlement.REFUNDED : Settlement.NOT_OURS, reason, desk.clerk());
        }
        return print(settled, terminal);
    }

    private Status print(Settled settled, Terminal terminal) {
        switch (settled) {
            case Settled.Done done -> {
                terminal.say("cli.paid.settled", id, done.payment().settlement());
                return Status.DONE;
            }
            case Settled.ReasonMissing _ -> terminal.warn("paid.reasonMissing");
            case Settled.NotFound _ -> terminal.warn("paid.notFound", id);
            case Settled.Already already -> terminal.warn("paid.already", id, already.settlement());
            case Settled.PayerUnknown unknown ->
                terminal.warn(
                        unknown.named().isPresent() ? "cli.notFound" : "paid.payerUnknown",
                        unknown.named().map(RegistrationNumber::value).orElse(""));
            case Settled.NotOwing not -> terminal.warn("paid.notOwing", not.number(), not.state());
            case Settled.ChangedSince _ -> terminal.warn("paid.changedSince", id);
            case Settled.SecondPersonMissing _ -> terminal.warn("cli.paid.secondMissing", id);
            case Settled.SamePersonAgain _ -> terminal.warn("paid.sameAgain", id);
        }
        return Status.REFUSED;
    }

    /** What becomes of it. */
    static final class Way {

        @Option(names = "--accept", required = true, description = "${bundle:cli.paid.accept}")
        private boolean accept;

        @Option(names = "--not-ours", required = true, description = "${bundle:cli.paid.notOurs}")
        private boolean notOurs;

        @Option(names = "--refund", required = true, description = "${bundle:cli.paid.refund}")
        private boolean refund;

        @Option(names = "--reopen", required = true, description = "${bundle:cli.paid.reopen}")
        private boolean reopen;
    }
}
