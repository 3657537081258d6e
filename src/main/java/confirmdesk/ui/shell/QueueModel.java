package confirmdesk.ui.shell;

import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The column on the left: the lines of the queue with live counts, and the other screens. */
public final class QueueModel {

    private final Figures figures;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Words words;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Map<QueueLine, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final List<Entry> lines;
    private final List<Entry> work;
    private final List<Entry> management;

    public QueueModel(
            Figures figures,
            Worklist worklist,
            Navigator navigator,
            List<Destination> destinations,
            Words words,
            Tasks tasks) {
        this.figures = figures;
        this.worklist = worklist;
        this.navigator = navigator;
        this.words = words;
        counting = new Latest(tasks);
        lines = Arrays.stream(QueueLine.values()).map(this::entry).toList();
        work = destinations.stream()
                .filter(d -> !d.management())
                .map(this::entry)
                .toList();
        management = destinations.stream()
                .filter(Destination::management)
                .map(this::entry)
                .toList();
        worklist.listChanged().subscribe(this::start);
    }

    /** Adds every line and screen, so that each can be reached by its name. */
    public void addTo(Commands commands) {
        var always = new SimpleBooleanProperty(true);
        lines.forEach(e -> commands.add(new Command(e.name(), "", always, e.choose())));
        work.forEach(e -> commands.add(new Command(e.name(), "", always, e.choose())));
        management.forEach(e -> commands.add(new Command(e.name(), "", always, e.choose())));
    }

    /** Counts. */
    public void start() {
        counting.run(figures.find()::counts, counts::set);
    }

    /** The lines of the queue. */
    public List<Entry> lines() {
        return lines;
    }

    /** The screens of the daily work. */
    public List<Entry> work() {
        return work;
    }

    /** The screens that manage the desk. */
    public List<Entry> management() {
        return management;
    }

    /** The figures of the status bar. */
    public ObservableValue<String> figures() {
        return Bindings.createStringBinding(
                () -> words.say(
                        "status.figures",
                        count(QueueLine.PENDING),
                        count(QueueLine.CONFIRMED),
                        count(QueueLine.RETURNED),
                        count(QueueLine.REJECTED)),
                counts,
                words.texts());
    }

    private Entry entry(QueueLine line) {
        ObservableValue<Long> count =
                (line.isTimed() ? figures.timed() : counts).map(now -> now.getOrDefault(line, 0L));
        BooleanBinding chosen =
                Bindings.createBooleanBinding(() -> isShown(line), worklist.selection(), navigator.shown());
        return new Entry(
                "QueueLine." + line.name(),
                line.isPart(),
                count.map(Words::number),
                chosen,
                Bindings.createBooleanBinding(
                        () -> !line.isRare() || count.getValue() > 0 || chosen.get(), count, chosen),
                () -> show(line));
    }

    private Entry entry(Destination destination) {
        return new Entry(
                destination.name(),
                false,
                new ReadOnlyObjectWrapper<>(""),
                navigator.shown().map(view -> view == destination.view()),
                new SimpleBooleanProperty(true),
                () -> navigator.show(destination.view()));
    }

    private boolean isShown(QueueLine line) {
        return navigator.isHome() && worklist.selection().get().equals(Selection.of(line));
    }

    /** The first of a line lies open at once; those that need nobody's look are shown as a whole first. */
    private void show(QueueLine line) {
        navigator.goHome();
        worklist.show(line);
        if (line != QueueLine.AUTOMATIC) {
            worklist.firstWanted().fire();
        }
    }

    private String count(QueueLine line) {
        return Words.number(counts.get().getOrDefault(line, 0L));
    }

    /** Where the numbers come from. @param timed of the lines that follow the clock */
    public record Figures(FindRegistrations find, ObservableValue<Map<QueueLine, Long>> timed) {}

    /**
     * A line of the column.
     *
     * @param name the key of its text
     * @param part whether it shows a part of the line above
     * @param shown whether it takes room in the column; it can be chosen by its name even if it doesn't
     */
    public record Entry(
            String name,
            boolean part,
            ObservableValue<String> count,
            ObservableValue<Boolean> chosen,
            ObservableValue<Boolean> shown,
            Runnable choose) {}

    /**
     * A screen that the queue's column leads to.
     *
     * @param name the key of its text
     * @param management whether it stands among what manages the desk, not among the daily work
     */
    public record Destination(String name, View view, boolean management) {}
}
