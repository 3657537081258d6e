package confirmdesk.ui.settings;

import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Takes the year's tables out into a folder and in from one: all of them or none. */
public final class TransferModel {

    private final ExportTables exportTables;
    private final LoadTables loadTables;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Worklist worklist;
    private final Clerk clerk;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Message> problems = FXCollections.observableArrayList();

    public TransferModel(
            ExportTables exportTables,
            LoadTables loadTables,
            Tasks tasks,
            Dialogs dialogs,
            Worklist worklist,
            Clerk clerk) {
        this.exportTables = exportTables;
        this.loadTables = loadTables;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.worklist = worklist;
        this.clerk = clerk;
    }

    public Work work() {
        return work;
    }

    /** How it ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Every place of the tables that is wrong; as long as there is one, nothing is taken. */
    public ObservableList<Message> problems() {
        return FXCollections.unmodifiableObservableList(problems);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("rules.load", "L", this::load).with("rules.export", "S", this::export);
    }

    /** Writes the tables in force into a folder. */
    public void export() {
        unlessBusy(Message.of("rules.export-title"), folder -> {
            result.set(null);
            tasks.follow(work, progress -> exported(folder), result::set);
        });
    }

    /** Takes the tables that lie in a folder. */
    public void load() {
        unlessBusy(Message.of("rules.load-title"), folder -> {
            result.set(null);
            problems.clear();
            tasks.follow(work, progress -> loadTables.load(folder, clerk, progress), this::show);
        });
    }

    private void unlessBusy(Message title, Consumer<Path> action) {
        if (!work.running().get()) {
            dialogs.openFolder(title).ifPresent(action);
        }
    }

    private Notice exported(Path folder) {
        try {
            exportTables.export(folder);
            return Notice.good("rules.exported", folder.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private void show(LoadTables.Result ended) {
        switch (ended) {
            case LoadTables.Loaded(List<String> tables) -> {
                result.set(Notice.good("rules.loaded", tables.size(), String.join("、", tables)));
                worklist.changed().fire();
            }
            case LoadTables.Wrong(List<Message> wrong) -> {
                problems.setAll(wrong);
                result.set(Notice.bad(Message.of("rules.wrong", wrong.size())));
            }
        }
    }
}
