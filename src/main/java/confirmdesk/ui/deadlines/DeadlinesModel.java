package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.Closing;
import confirmdesk.desk.deadline.Overdue;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What lapses when, closing it after a look, and settling who withdrew. */
public final class DeadlinesModel {

    /** As many people as are shown; the rest is counted. */
    private static final int MOST = 200;

    private final Verbs verbs;
    private final Tasks tasks;
    private final Worklist worklist;
    private final Clerk clerk;
    private final Latest looking;
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>(Looked.NOTHING);
    private final ObservableList<WindowLine> lines = FXCollections.observableArrayList();
    private final ObservableList<DoubtLine> doubtful = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Overdue> overdue = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Review> reviewed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable DoubtLine> chosen = new SimpleObjectProperty<>();

    public DeadlinesModel(Verbs verbs, Tasks tasks, Worklist worklist, Navigator navigator, Clerk clerk) {
        this.verbs = verbs;
        this.tasks = tasks;
        this.worklist = worklist;
        this.clerk = clerk;
        looking = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
    }

    public Work work() {
        return work;
    }

    /** Every window that somebody waits for, the earliest first. */
    public ObservableList<WindowLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** What there is to say about the clock, or about a year without last days. */
    public ObservableValue<@Nullable Notice> remark() {
        return looked.map(Looked::remark);
    }

    /** Who is possibly withdrawn, the first of them. */
    public ObservableList<DoubtLine> doubtful() {
        return FXCollections.unmodifiableObservableList(doubtful);
    }

    public ObservableValue<Message> doubtfulCount() {
        return looked.map(now -> Message.of("deadlines.doubtful-count", Words.number(now.doubts())));
    }

    /** Whom the clerk looks at among the possibly withdrawn. */
    public ObjectProperty<@Nullable DoubtLine> chosen() {
        return chosen;
    }

    /** Who would be closed, while it is reviewed. */
    public ReadOnlyObjectProperty<@Nullable Review> reviewed() {
        return reviewed.getReadOnlyProperty();
    }

    /** How the last act ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        ObservableValue<Boolean> reviewing = reviewed.map(now -> true).orElse(false);
        ObservableValue<Boolean> doubted = chosen.map(line -> true).orElse(false);
        commands.withEnter("deadlines.close", reviewing, this::close)
                .with("deadlines.leave", "X", reviewing, this::leave)
                .with("deadlines.review-confirmation", "1", () -> review(Window.Kind.CONFIRMATION))
                .with("deadlines.review-payment", "2", () -> review(Window.Kind.PAYMENT))
                .with("deadlines.withdraw", "W", doubted, this::withdraw)
                .with("deadlines.stays", "K", doubted, this::stays);
    }

    /** Lists who let a window pass; nothing is written. */
    public void review(Window.Kind kind) {
        if (!work.running().get()) {
            result.set(null);
            tasks.follow(
                    work,
                    progress -> {
                        Overdue lapsed = verbs.close().preview(kind, progress);
                        return new Lapsed(lapsed, first(kind));
                    },
                    this::show);
        }
    }

    /** Closes those who were reviewed. */
    public void close() {
        Overdue now = overdue.get();
        if (now != null && !work.running().get()) {
            tasks.follow(work, progress -> verbs.close().close(now, clerk, progress), this::closed);
        }
    }

    /** Leaves the review without doing anything. */
    public void leave() {
        overdue.set(null);
        reviewed.set(null);
    }

    /** The chosen candidate withdrew. */
    public void withdraw() {
        settle(line -> Said.of(verbs.settle().withdraw(line.number(), clerk), line));
    }

    /** The chosen candidate did not withdraw. */
    public void stays() {
        settle(line -> {
            verbs.settle().stays(line.number(), clerk);
            return Notice.good("deadlines.stayed", line.name());
        });
    }

    private void settle(Function<DoubtLine, Notice> act) {
        DoubtLine line = chosen.get();
        if (line != null) {
            tasks.run(() -> act.apply(line), this::done);
        }
    }

    private List<OverdueLine> first(Window.Kind kind) {
        Predicate<Deadline> over = deadline -> deadline.isOver() && deadline.kind() == kind;
        List<Long> ids =
                Arrays.stream(verbs.watch().ids(over)).limit(MOST).boxed().toList();
        return verbs.find().page(ids).stream().map(OverdueLine::of).toList();
    }

    private void show(Lapsed now) {
        if (now.overdue().people() == 0) {
            leave();
            result.set(new Notice(Tone.NEUTRAL, Message.of("deadlines.nobody")));
        } else {
            overdue.set(now.overdue());
            reviewed.set(Review.of(now.overdue(), now.first()));
        }
    }

    private void closed(Closing ended) {
        leave();
        done(Said.of(ended));
    }

    private void done(Notice said) {
        result.set(said);
        look();
        worklist.changed().fire();
    }

    private void shown(View view) {
        if (view == View.DEADLINES) {
            result.set(null);
            leave();
            look();
        }
    }

    private void look() {
        looking.run(
                () -> new Looked(
                        verbs.watch().look(),
                        verbs.settle().count(),
                        verbs.settle().first(MOST).stream().map(DoubtLine::of).toList()),
                now -> {
                    looked.set(now);
                    lines.setAll(
                            now.watch().lines().stream().map(WindowLine::of).toList());
                    doubtful.setAll(now.first());
                });
    }

    private record Lapsed(Overdue overdue, List<OverdueLine> first) {}
}
