package confirmdesk.ui.settings;

import confirmdesk.desk.log.StoreCheck;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The check of the store, of the log's chain and of the photos. */
public final class CheckModel {

    private final StoreCheck storeCheck;
    private final Tasks tasks;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Message> problems = FXCollections.observableArrayList();

    public CheckModel(StoreCheck storeCheck, Tasks tasks) {
        this.storeCheck = storeCheck;
        this.tasks = tasks;
    }

    public Work work() {
        return work;
    }

    /** How the check ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** What is wrong. */
    public ObservableList<Message> problems() {
        return FXCollections.unmodifiableObservableList(problems);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("check.check", "V", this::check);
    }

    public void check() {
        if (!work.running().get()) {
            result.set(null);
            problems.clear();
            tasks.follow(work, this::found, this::show);
        }
    }

    private Found found(Progress progress) {
        List<Message> wrong = storeCheck.problems(progress);
        return new Found(wrong, progress.isCancelled());
    }

    private void show(Found found) {
        problems.setAll(found.problems());
        if (!found.problems().isEmpty()) {
            result.set(Notice.bad(Message.of("check.found", found.problems().size())));
        } else {
            result.set(found.stopped() ? Notice.warn("check.stopped") : Notice.good("check.fine"));
        }
    }

    private record Found(List<Message> problems, boolean stopped) {}
}
