package confirmdesk.ui.handback;

import confirmdesk.desk.handback.ShowHandBack;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** How the open registration stands to what was handed back about it. */
public final class MarkModel {

    private final ShowHandBack show;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(Mark.NONE);

    public MarkModel(ShowHandBack show, Tasks tasks, Worklist worklist) {
        this.show = show;
        reading = new Latest(tasks);
        worklist.opened().subscribe(this::opened);
    }

    public ReadOnlyObjectProperty<Mark> mark() {
        return mark.getReadOnlyProperty();
    }

    /** The mark in words. */
    public ObservableValue<Message> words() {
        return mark.map(now -> Message.of("handback.mark", now));
    }

    private void opened(@Nullable Opened now) {
        if (now == null) {
            reading.drop();
            mark.set(Mark.NONE);
        } else {
            reading.run(
                    () -> show.of(now.file().registration().number())
                            .map(Handover::mark)
                            .orElse(Mark.NONE),
                    mark::set);
        }
    }
}
