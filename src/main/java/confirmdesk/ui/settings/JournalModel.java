package confirmdesk.ui.settings;

import confirmdesk.desk.log.ExportLog;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The log, newest entry first; only what is looked at is read. */
public final class JournalModel {

    private static final Dialogs.FileKind CSV = new Dialogs.FileKind(Message.of("journal.kind"), List.of("*.csv"));

    private final Journal journal;
    private final ExportLog exportLog;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Latest opening;

    private final LogWindow entries = new LogWindow(this::read);
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();

    public JournalModel(Journal journal, ExportLog exportLog, Tasks tasks, Dialogs dialogs, Navigator navigator) {
        this.journal = journal;
        this.exportLog = exportLog;
        this.tasks = tasks;
        this.dialogs = dialogs;
        opening = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
    }

    /** As long as the log. */
    public ObservableList<LogPlace> entries() {
        return entries;
    }

    /** How many entries there are. */
    public ObservableValue<Message> count() {
        return Bindings.size(entries).map(size -> Message.of("journal.count", Words.number(size.longValue())));
    }

    public Work work() {
        return work;
    }

    /** How the export ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("journal.export", "S", this::export);
    }

    /** Writes the whole log as csv. */
    public void export() {
        if (!work.running().get()) {
            dialogs.saveFile(Message.of("journal.save-title"), Message.of("journal.name"), CSV)
                    .ifPresent(file -> tasks.follow(work, progress -> exported(file), result::set));
        }
    }

    private void shown(View view) {
        if (view == View.JOURNAL) {
            result.set(null);
            opening.run(() -> journal.newestBelow(Long.MAX_VALUE, 1), this::open);
        }
    }

    private void open(List<LogEntry> newest) {
        entries.grow(newest.isEmpty() ? 0 : newest.getFirst().number());
    }

    private void read(List<LogPlace> page) {
        long below = page.getFirst().number() + 1;
        tasks.run(() -> journal.newestBelow(below, page.size()), read -> fill(page, read));
    }

    private static void fill(List<LogPlace> page, List<LogEntry> read) {
        long newest = page.getFirst().number();
        read.forEach(entry -> page.get((int) (newest - entry.number())).fill(entry));
    }

    private Notice exported(Path file) {
        try {
            exportLog.export(file);
            return Notice.good("journal.exported", file.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }
}
