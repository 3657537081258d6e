package confirmdesk.cli.lists;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.payment.ExportPayments;
import confirmdesk.desk.payment.PaymentExport;
import confirmdesk.desk.payment.PaymentSummary;
import java.nio.file.Path;
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

    public ExportPaymentsCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return again.isPresent() ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        ExportPayments export = desk.exportPayments();
        return print(
                again.map(number -> export.again(number, out))
                        .orElseGet(() -> export.export(out, desk.clerk(), terminal.progress())),
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
        terminal.say("cli.export.sha256", exported.sha256());
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
