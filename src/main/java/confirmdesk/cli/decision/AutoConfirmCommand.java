package confirmdesk.cli.decision;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.ConditionText;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.text.Texts;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Confirms what qualifies for automatic confirmation, and says why the rest doesn't. */
@Command(name = "auto-confirm", description = "${bundle:cli.autoConfirm}")
public final class AutoConfirmCommand extends StoreCommand {

    @Option(names = "--dry-run", description = "${bundle:cli.autoConfirm.dryRun}")
    private boolean dryRun;

    public AutoConfirmCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return dryRun ? Workplace.Access.READ : Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        ConfirmAutomatically automatically = desk.confirmAutomatically();
        ConfirmAutomatically.Preview preview =
                dryRun ? automatically.preview() : automatically.confirm(desk.clerk(), terminal.progress());
        terminal.say(dryRun ? "cli.autoConfirm.would" : "cli.autoConfirm.done", preview.qualify());
        if (!preview.failed().isEmpty()) {
            terminal.say("cli.autoConfirm.failed");
            TextTable table = new TextTable();
            preview.failed().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .forEach(failed -> table.row(
                            "  " + words(failed.getKey(), terminal.texts()),
                            failed.getValue().toString()));
            table.print(terminal::print);
        }
        return Status.DONE;
    }

    /** In Chinese the words are those of the lists, which other programs read; in another language they are explained. */
    private static String words(String condition, Texts texts) {
        return texts.locale().equals(Locale.CHINESE) ? condition : ConditionText.of(condition, texts);
    }
}
