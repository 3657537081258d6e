package confirmdesk.ui.shell;

import confirmdesk.desk.deadline.DeadlineLines;
import confirmdesk.desk.deadline.Watch;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the frame of the window says of deadlines: counts in the queue and a sentence in the status bar. */
public final class WatchModel {

    private final WatchDeadlines deadlines;
    private final Words words;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<Watch> watch = new ReadOnlyObjectWrapper<>(Watch.NOTHING);

    public WatchModel(WatchDeadlines deadlines, Worklist worklist, Words words, Tasks tasks) {
        this.deadlines = deadlines;
        this.words = words;
        looking = new Latest(tasks);
        worklist.listChanged().subscribe(this::start);
    }

    /** Looks what lapses. */
    public void start() {
        looking.run(deadlines::look, watch::set);
    }

    /** How many the lines of the queue hold that follow the clock. */
    public ObservableValue<Map<QueueLine, Long>> counts() {
        return watch.map(DeadlineLines::counts);
    }

    /** That the clock runs backwards, else the next deadline within the next days; empty if there is none. */
    public ObservableValue<String> sentence() {
        return words.text(watch.map(WatchModel::sentence));
    }

    private static @Nullable Message sentence(Watch now) {
        if (now.clock().isPresent()) {
            return Message.of("status.clock");
        }
        return now.next().map(WatchModel::sentence).orElse(null);
    }

    private static Message sentence(Deadline deadline) {
        return deadline.daysLeft() == 0
                ? Message.of("status.deadline-today", deadline.kind())
                : Message.of(
                        "status.deadline",
                        deadline.kind(),
                        Long.toString(deadline.daysLeft()),
                        deadline.lastDay().toString());
    }
}
