package confirmdesk.cli.handback;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.handback.ReceiptResult;
import confirmdesk.desk.handback.TakeReceipt;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the centre's receipt in: what it accepted is closed, what it refused is opened again. */
@Command(name = "import-receipt", description = "${bundle:cli.importReceipt}")
public final class ImportReceiptCommand extends StoreCommand {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.importReceipt.file}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.importReceipt.dryRun}")
    private boolean dryRun;

    public ImportReceiptCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return dryRun ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        TakeReceipt receipt = desk.handingBack().receipt();
        return switch (dryRun ? receipt.preview(file, desk.clerk()) : receipt.take(file, desk.clerk())) {
            case ReceiptResult.Taken taken -> print("cli.receipt.taken", taken.receipt(), terminal);
            case ReceiptResult.Previewed previewed -> print("cli.receipt.wouldTake", previewed.receipt(), terminal);
            case ReceiptResult.Refused refused -> {
                refused.why().forEach(terminal::warn);
                yield Status.REFUSED;
            }
        };
    }

    private static Status print(String key, ReceiptResult.Receipt receipt, Terminal terminal) {
        terminal.say(key, receipt.export(), receipt.accepted(), receipt.refused(), receipt.opened());
        if (receipt.known() > 0) {
            terminal.say("cli.receipt.known", receipt.known());
        }
        receipt.left().forEach(number -> terminal.warn("receipt.left", number));
        return Status.DONE;
    }
}
