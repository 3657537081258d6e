package confirmdesk.ui.settings;

import confirmdesk.desk.examyear.CheckTables;
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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
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
    private final ObjectProperty<CheckTables.@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final ObservableValue<@Nullable Message> planned = plan.map(TransferModel::tables);
    private final ObservableList<Message> effects = FXCollections.observableArrayList();
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

    /** The tables that were checked and wait for the clerk's word. */
    public ObservableValue<@Nullable Message> planned() {
        return planned;
    }

    /** What the checked tables would change. */
    public ObservableList<Message> effects() {
        return FXCollections.unmodifiableObservableList(effects);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("rules.load", "L", this::load)
                .with("rules.export", "S", this::export)
                .withEnter("rules.take", plan.isNotNull(), this::take)
                .with("rules.leave", "X", plan.isNotNull(), this::leave);
    }

    /** Writes the tables in force into a folder. */
    public void export() {
        unlessBusy(Message.of("rules.export-title"), folder -> {
            forget();
            tasks.follow(work, progress -> exported(folder), result::set);
        });
    }

    /** Checks the tables that lie in a folder and says what they would change. */
    public void load() {
        unlessBusy(Message.of("rules.load-title"), folder -> {
            forget();
            tasks.follow(work, progress -> loadTables.check(folder, progress), this::show);
        });
    }

    /** Takes the tables that were checked. */
    public void take() {
        CheckTables.Plan checked = plan.get();
        if (checked != null && !work.running().get()) {
            forget();
            tasks.follow(
                    work,
                    progress -> {
                        loadTables.take(checked, clerk, progress);
                        return Notice.good("rules.loaded", checked.names().size(), String.join("、", checked.names()));
                    },
                    this::loaded);
        }
    }

    /** Leaves the tables as they are. */
    public void leave() {
        forget();
    }

    private void forget() {
        result.set(null);
        problems.clear();
        plan.set(null);
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

    private void show(CheckTables.Result ended) {
        switch (ended) {
            case CheckTables.Planned(CheckTables.Plan checked) -> {
                effects.setAll(checked.effect().sentences());
                plan.set(checked);
            }
            case CheckTables.Wrong(List<Message> wrong) -> {
                problems.setAll(wrong);
                result.set(Notice.bad(Message.of("rules.wrong", wrong.size())));
            }
            case CheckTables.Cancelled() -> result.set(Notice.warn("rules.stopped"));
        }
    }

    private static Message tables(CheckTables.Plan checked) {
        return Message.of("rules.plan-tables", checked.names().size(), String.join("、", checked.names()));
    }

    private void loaded(Notice notice) {
        result.set(notice);
        worklist.changed().fire();
    }
}
