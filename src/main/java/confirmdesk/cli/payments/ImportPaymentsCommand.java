package confirmdesk.cli.payments;

import confirmdesk.cli.Session;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnResult;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** Takes a list of the paid. */
@Command(name = "import-payments", description = "${bundle:cli.importPayments}")
public final class ImportPaymentsCommand extends ReturnedListCommand {

    public ImportPaymentsCommand(Session session) {
        super(session, List.of(Effect.PAID, Effect.OPENED, Effect.SAME));
    }

    @Override
    ReturnResult read(UseCases desk, Path list, boolean onlyLook, Terminal terminal) {
        return desk.payments().returned().payments().run(list, onlyLook, desk.clerk(), terminal.progress());
    }
}
