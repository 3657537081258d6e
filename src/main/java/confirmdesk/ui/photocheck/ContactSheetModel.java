package confirmdesk.ui.photocheck;

import confirmdesk.desk.contactsheet.MakeContactSheet;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Saves the sheet of today's replaced photos. */
public final class ContactSheetModel {

    private static final Dialogs.FileKind PDF = new Dialogs.FileKind(Message.of("slip.file-kind"), List.of("*.pdf"));

    private final Verbs verbs;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final Clerk clerk;
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();

    public ContactSheetModel(Verbs verbs, Tasks tasks, Dialogs dialogs, Words words, Clerk clerk) {
        this.verbs = verbs;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.clerk = clerk;
    }

    /** What can be done with the sheet. */
    public record Verbs(MakeContactSheet make, PutOnPaper out) {}

    /** How it ended. */
    ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("contact.save", "C", this::save);
    }

    /** Asks where to only if there is anything to save. */
    void save() {
        result.set(null);
        Texts texts = words.texts().get();
        tasks.run(() -> verbs.make().make(verbs.make().today(), clerk, texts), this::made);
    }

    private void made(Optional<Slip> sheet) {
        if (sheet.isEmpty()) {
            result.set(Notice.warn("contact.nothing"));
            return;
        }
        Message name = Message.of("contact.file-name", verbs.make().today().toString());
        dialogs.saveFile(Message.of("slip.save-title"), name, PDF)
                .ifPresent(file -> tasks.run(() -> saved(sheet.get(), file), result::set));
    }

    private Notice saved(Slip sheet, Path file) {
        try {
            verbs.out().save(sheet, file);
            return Notice.good("slip.saved", file.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }
}
