package confirmdesk.ui.settings;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.slips.MakeDaySheet;
import confirmdesk.desk.slips.Printers;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The sheet of the day, printed or saved. */
public final class DaySheetModel {

    private static final Dialogs.FileKind PDF = new Dialogs.FileKind(Message.of("slip.file-kind"), List.of("*.pdf"));

    private final MakeDaySheet making;
    private final PutOnPaper out;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final Clerk clerk;
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();

    public DaySheetModel(MakeDaySheet making, PutOnPaper out, Tasks tasks, Dialogs dialogs, Words words, Clerk clerk) {
        this.making = making;
        this.out = out;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.clerk = clerk;
    }

    /** How it ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    public Work work() {
        return work;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("day.print", "P", this::print).with("day.save", "D", this::save);
    }

    public void print() {
        run(this::printed);
    }

    /** Saves it where the clerk says. */
    public void save() {
        if (!work.running().get()) {
            Message name = Message.of("day.file-name", making.today().toString());
            dialogs.saveFile(Message.of("slip.save-title"), name, PDF)
                    .ifPresent(file -> run(texts -> saved(texts, file)));
        }
    }

    private void run(Function<Texts, Notice> ending) {
        if (!work.running().get()) {
            Texts texts = words.texts().get();
            tasks.follow(work, progress -> ending.apply(texts), result::set);
        }
    }

    private Notice printed(Texts texts) {
        return switch (out.print(making.make(clerk, texts))) {
            case Printers.Printed.Sent sent -> Notice.good("slip.printed", sent.printer());
            case Printers.Printed.NoPrinter _ -> Notice.warn("slip.no-printer");
            case Printers.Printed.Failed failed -> Notice.bad(Message.of("slip.print-failed", failed.printer()));
        };
    }

    private Notice saved(Texts texts, Path file) {
        try {
            out.save(making.make(clerk, texts), file);
            return Notice.good("slip.saved", file.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }
}
