package confirmdesk.cli.importing;

import confirmdesk.cli.Session;
import confirmdesk.desk.importing.ListKind;
import picocli.CommandLine.Command;

/** Brings last year's list with scores in, and last year's photos. */
@Command(name = "import-last-year", description = "${bundle:cli.importLastYear}")
public final class ImportLastYearCommand extends ListsCommand {

    public ImportLastYearCommand(Session session) {
        super(session, ListKind.LAST_YEAR);
    }
}
