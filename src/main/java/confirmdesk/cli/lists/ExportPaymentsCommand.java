package confirmdesk.cli.lists;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.payment.PaymentExport;
import confirmdesk.desk.payment.PaymentLists;
import confirmdesk.desk.payment.PaymentSummary;
import confirmdesk.domain.paying.Listing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the payment list, or an earlier one once more. */
@Command(name = "payments", description = "${bundle:cli.payments}")
public final class ExportPaymentsCommand extends StoreCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx|csv",
            description = "${bundle:cli.payments.out}",
            converter = SheetFile.class)
    private Path out = Path.of("");

    @Option(
            names = "--again",
            paramLabel = "N",
            description = "${bundle:cli.export.again}",
            converter = AtLeastOne.class)
    private Optional<Long> again = Optional.empty();

    @Option(names = "--new", description = "${bundle:cli.payments.new}")
    private boolean onlyNew;

    public ExportPaymentsCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return again.isPresent() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        PaymentLists uses = desk.payments().lists();
        return print(
                again.map(number -> uses.repeat().again(number, out))
                        .orElseGet(() -> uses.export().export(out, onlyNew, desk.clerk(), terminal.progress())),
                terminal);
    }

    private static Status print(PaymentExport result, Terminal terminal) {
        switch (result) {
            case PaymentExport.Exported exported -> {
                print(exported, terminal);
                return Status.DONE;
            }
            case PaymentExport.Repeated repeated -> {
                terminal.say("cli.export.done", repeated.number(), repeated.file());
                terminal.say("cli.export.sha256", repeated.sha256());
                return Status.DONE;
            }
            case PaymentExport.WrongEnding wrong ->
                terminal.warn(
                        "cli.export.wrongEnding", String.join(terminal.texts().text("cli.and"), wrong.endings()));
            case PaymentExport.PricesMissing missing ->
                terminal.warn(
                        "cli.payments.pricesMissing",
                        String.join(terminal.texts().text("cli.and"), missing.missing()));
            case PaymentExport.NobodyNew _ -> terminal.warn("cli.payments.nobodyNew");
            case PaymentExport.NobodyOwes _ -> terminal.warn("cli.payments.nobodyOwes");
            case PaymentExport.NoSuchExport none -> terminal.warn("cli.export.noSuchNumber", none.number());
            case PaymentExport.Cancelled _ -> terminal.warn("cli.cancelled");
        }
        return Status.REFUSED;
    }

    private static void print(PaymentExport.Exported exported, Terminal terminal) {
        PaymentSummary summary = exported.summary();
        terminal.say("cli.export.done", exported.number(), exported.file());
        terminal.say(
                "cli.payments.total",
                summary.people(),
                summary.automatic(),
                summary.total().yuan());
        terminal.say(
                "cli.payments.fresh",
                summary.fresh().heads(),
                summary.fresh().amount().yuan());
        terminal.say("cli.export.sha256", exported.sha256());
        List.of(Listing.REVIEW_MISSING, Listing.REVIEW_FAILED, Listing.CARRIED_OVER).stream()
                .filter(listing -> summary.count(listing) > 0)
                .forEach(listing -> terminal.say("cli.payments.notListed", listing, summary.count(listing)));
        if (summary.reviewUnknown()) {
            terminal.say("cli.payments.reviewUnknown");
        }
        if (!summary.examplePrices().isEmpty()) {
            terminal.warn(
                    "cli.payments.examplePrices",
                    String.join(terminal.texts().text("cli.and"), summary.examplePrices()));
        }
    }
}
