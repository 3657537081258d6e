package confirmdesk.ui.review.record;

import confirmdesk.desk.log.Journal;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The log of the open registration, read only when it is asked for. */
public final class HistoryModel {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Journal journal;
    private final Worklist worklist;
    private final Words words;
    private final Latest reading;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> entries = FXCollections.observableArrayList();

    public HistoryModel(Journal journal, Worklist worklist, Words words, Tasks tasks) {
        this.journal = journal;
        this.worklist = worklist;
        this.words = words;
        reading = new Latest(tasks);
        worklist.opened().subscribe(this::opened);
        words.texts().subscribe((before, now) -> read());
    }

    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** One sentence each, oldest first. */
    public ObservableList<String> entries() {
        return entries;
    }

    public void toggle() {
        shown.set(!shown.get());
        read();
    }

    /** Another person begins with the log closed; the same one reads it again. */
    private void opened(@Nullable Opened before, @Nullable Opened now) {
        if (before == null || now == null || before.file().id() != now.file().id()) {
            shown.set(false);
        }
        read();
    }

    private void read() {
        entries.clear();
        Opened opened = worklist.opened().get();
        if (!shown.get() || opened == null) {
            return;
        }
        Texts texts = words.texts().get();
        reading.run(() -> journal.of(opened.file().registration().number()), found -> show(found, texts));
    }

    private void show(List<LogEntry> found, Texts texts) {
        entries.setAll(found.stream().map(e -> sentence(e, texts)).toList());
    }

    private static String sentence(LogEntry entry, Texts texts) {
        String what = entry.to() == null || entry.to() == entry.from()
                ? texts.of(entry.act())
                : texts.text("history.act", entry.act(), entry.to());
        String reason = entry.reason().isBlank() ? "" : texts.text("history.reason", entry.reason());
        return texts.text(
                "history.entry", TIME.format(entry.at()), entry.clerk().name(), what, reason);
    }
}
