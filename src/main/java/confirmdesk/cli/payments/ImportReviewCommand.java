package confirmdesk.cli.payments;

import confirmdesk.cli.Session;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnResult;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** Takes the region's review. */
@Command(name = "import-review", description = "${bundle:cli.importReview}")
public final class ImportReviewCommand extends ReturnedListCommand {

    public ImportReviewCommand(Session session) {
        super(session, List.of(Effect.REVIEW_PASSED, Effect.REVIEW_FAILED, Effect.SAME));
    }

    @Override
    ReturnResult read(UseCases desk, Path list, boolean onlyLook, Terminal terminal) {
        return desk.payments().returned().review().run(list, onlyLook, desk.clerk(), terminal.progress());
    }
}
