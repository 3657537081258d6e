package confirmdesk.ui.review.decide;

import confirmdesk.desk.decision.ConditionText;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmAutomatically.Preview;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.Worklist;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Automatic confirmation in one step: first what would happen, then on one button all of it. */
public final class AutomaticModel {

    private final ConfirmAutomatically confirming;
    private final Worklist worklist;
    private final Words words;
    private final Tasks tasks;
    private final Clerk clerk;
    private final Latest looking;
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> said = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Boolean> shown;
    private final ObservableValue<List<Failed>> failed;

    public AutomaticModel(ConfirmAutomatically confirming, Worklist worklist, Words words, Tasks tasks, Clerk clerk) {
        this.confirming = confirming;
        this.worklist = worklist;
        this.words = words;
        this.tasks = tasks;
        this.clerk = clerk;
        looking = new Latest(tasks);
        shown = Bindings.createBooleanBinding(this::isShown, worklist.selection(), worklist.opened());
        failed = Bindings.createObjectBinding(this::failedNow, preview, words.texts());
        worklist.selection().subscribe(now -> begin());
        worklist.listChanged().subscribe(this::look);
    }

    /** Whether the panel stands in place of a registration: the line is chosen and nobody lies open. */
    public ObservableValue<Boolean> shown() {
        return shown;
    }

    /** How many qualify, in words. */
    public ObservableValue<String> qualify() {
        return Bindings.createStringBinding(this::qualifySentence, preview, words.texts());
    }

    /** Whether there is anybody to confirm and nothing is running. */
    public ObservableValue<Boolean> possible() {
        return Bindings.createBooleanBinding(
                () -> count() > 0 && !work.running().get(), preview, work.running());
    }

    /** Why the others don't qualify: condition and number, the most frequent first. */
    public ObservableValue<List<Failed>> failed() {
        return failed;
    }

    /** How the last run ended. */
    public ReadOnlyObjectProperty<@Nullable Message> said() {
        return said.getReadOnlyProperty();
    }

    public Work work() {
        return work;
    }

    /** Confirms everybody who qualifies. */
    public void run() {
        if (count() == 0 || work.running().get()) {
            return;
        }
        said.set(null);
        tasks.follow(work, progress -> confirming.confirm(clerk, progress), this::done);
    }

    private void done(Preview result) {
        said.set(
                result.qualify() == 0
                        ? Message.of("automatic.stopped")
                        : Message.of("automatic.done", result.qualify()));
        worklist.changed().fire();
    }

    private boolean isShown() {
        return isChosen() && worklist.opened().get() == null;
    }

    private boolean isChosen() {
        return worklist.selection().get().equals(Selection.of(QueueLine.AUTOMATIC));
    }

    private void begin() {
        said.set(null);
        look();
    }

    private void look() {
        if (isChosen()) {
            looking.run(confirming::preview, preview::set);
        }
    }

    private long count() {
        Preview now = preview.get();
        return now == null ? 0 : now.qualify();
    }

    private String qualifySentence() {
        return preview.get() == null ? "" : words.say("automatic.qualify", count());
    }

    private List<Failed> failedNow() {
        Preview now = preview.get();
        return now == null
                ? List.of()
                : now.failed().entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(e -> new Failed(
                                ConditionText.of(e.getKey(), words.texts().get()), Words.number(e.getValue())))
                        .toList();
    }

    /** A condition and how many don't meet it. */
    public record Failed(String condition, String count) {}
}
