package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.importing.listed.Decided;
import confirmdesk.desk.importing.listed.ShowDecisions;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenWorkbooks;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list behind a count of an import: who is new, changed, the same or open again, beside what was decided before. */
public final class TakenModel {

    private static final List<String> COLUMNS = List.of(
            "import.column-number",
            "import.column-name",
            "import.column-id-number",
            "import.column-specialty",
            "import.column-kind",
            "import.column-decision",
            "import.column-changes",
            "import.column-file",
            "import.column-row");

    private final ImportModel importing;
    private final Lists lists;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final Latest latest;

    private final ReadOnlyObjectWrapper<@Nullable Listed> opened = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Boolean> isOpen = opened.map(list -> true).orElse(false);
    private final ObservableList<TakenLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> saved = new ReadOnlyObjectWrapper<>();

    public TakenModel(ImportModel importing, Lists lists, Tasks tasks, Dialogs dialogs, Words words) {
        this.importing = importing;
        this.lists = lists;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        latest = new Latest(tasks);
        importing.situation().map(Situation::report).subscribe(report -> close());
        words.texts().subscribe((before, now) -> fill());
    }

    /** What the lists are made and saved with. */
    public record Lists(ShowDecisions decisions, TakenWorkbooks workbooks) {}

    /** Which list is open. */
    public ReadOnlyObjectProperty<@Nullable Listed> opened() {
        return opened.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> isOpen() {
        return isOpen;
    }

    public ObservableList<TakenLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** What the list shows, and how many of how many. */
    public ObservableValue<Message> headline() {
        return Bindings.createObjectBinding(this::headlineNow, opened, lines);
    }

    /** Where the list was saved to. */
    public ReadOnlyObjectProperty<@Nullable Notice> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        for (Listed list : Listed.values()) {
            commands.with(list.command(), list.key(), available(list), () -> toggle(list));
        }
        commands.with("import.list-refused", "5", isOpen, this::close);
        commands.with("import.list-save", "E", isOpen, this::save);
    }

    /** Whether there is anything in a list. */
    public ObservableValue<Boolean> available(Listed list) {
        return importing
                .situation()
                .map(Situation::report)
                .map(report -> !list.in(report.taken()).isEmpty())
                .orElse(false);
    }

    /** Opens a list, or closes it if it is the one that is open. */
    public void toggle(Listed list) {
        boolean shut = opened.get() == list;
        close();
        if (!shut && available(list).getValue()) {
            opened.set(list);
            fill();
        }
    }

    public void close() {
        latest.drop();
        opened.set(null);
        lines.clear();
        saved.set(null);
    }

    /** Saves the open list as a workbook. */
    public void save() {
        Listed list = opened.get();
        if (list != null) {
            dialogs.saveFile(Message.of("import.list-save"), Message.of("import.list-file", list), Dialogs.WORKBOOK)
                    .ifPresent(file -> tasks.run(() -> written(file, List.copyOf(lines)), saved::set));
        }
    }

    private void fill() {
        ImportReport report = importing.situation().get().report();
        Listed list = opened.get();
        if (report != null && list != null) {
            List<TakenRow> rows = list.in(report.taken());
            latest.run(() -> lists.decisions().beside(rows), this::show);
        }
    }

    private void show(List<Decided> rows) {
        lines.setAll(rows.stream().map(row -> TakenLine.of(row, words)).toList());
    }

    private @Nullable Message headlineNow() {
        Listed list = opened.get();
        ImportReport report = importing.situation().get().report();
        if (list == null || report == null) {
            return null;
        }
        long all = list.count(Tally.of(report, false));
        return lines.size() < all && !lines.isEmpty()
                ? Message.of("import.list-first", list, Words.number(lines.size()), Words.number(all))
                : Message.of("import.list-all", list, Words.number(all));
    }

    private Notice written(Path file, List<TakenLine> all) {
        List<String> header = COLUMNS.stream().map(key -> words.say(key)).toList();
        try {
            lists.workbooks()
                    .write(file, header, all.stream().map(TakenLine::cells).toList());
            return Notice.good("import.list-saved", file.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }
}
