package confirmdesk.ui.review.papers;

import confirmdesk.desk.papers.TickPaper;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.sheet.PaperRow;
import confirmdesk.ui.review.sheet.Sheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The papers of the open registration; each tick is on disk before the next one is written. */
public final class PapersModel {

    private final TickPaper ticking;
    private final RecordModel record;
    private final Tasks tasks;
    private final Clerk clerk;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> said = new ReadOnlyObjectWrapper<>();
    private boolean writing;
    private @Nullable Runnable after;

    public PapersModel(TickPaper ticking, RecordModel record, Tasks tasks, Clerk clerk) {
        this.ticking = ticking;
        this.record = record;
        this.tasks = tasks;
        this.clerk = clerk;
        record.sheet().subscribe(now -> said.set(null));
    }

    /** Why a tick wasn't kept; nothing if it was. */
    public ReadOnlyObjectProperty<@Nullable Message> said() {
        return said.getReadOnlyProperty();
    }

    /** Takes a digit: the paper with that number is ticked, or its tick taken back. @return whether there was one */
    public boolean press(String key) {
        List<PaperRow> mine =
                rows().stream().filter(row -> row.key().equals(key)).toList();
        mine.forEach(row -> turn(row.code()));
        return !mine.isEmpty();
    }

    /** Turns the tick of a paper over. */
    public void turn(String paper) {
        record.atHand().ifPresent(opened -> {
            waiting.add(new Turn(opened.file().registration().number(), paper));
            writeNext();
        });
    }

    /** Does something as soon as every tick is on disk, so that a decision counts them all. */
    public void whenKept(Runnable action) {
        if (writing) {
            after = action;
        } else {
            action.run();
        }
    }

    private List<PaperRow> rows() {
        Sheet sheet = record.sheet().getValue();
        return sheet == null ? List.of() : sheet.papers();
    }

    private void writeNext() {
        Turn next = writing ? null : waiting.poll();
        if (next != null) {
            writing = true;
            tasks.run(() -> ticking.turn(next.number(), next.paper(), clerk), this::written, this::broken);
        }
    }

    private void written(TickPaper.Result result) {
        writing = false;
        switch (result) {
            case TickPaper.Kept _ -> record.refresh();
            case TickPaper.NotOpen notOpen -> said.set(Message.of("papers.not-open", notOpen.state()));
            case TickPaper.NotAsked _, TickPaper.NotFound _ -> record.reload();
        }
        writeNext();
        Runnable then = after;
        if (!writing && then != null) {
            after = null;
            then.run();
        }
    }

    private void broken() {
        writing = false;
        waiting.clear();
        after = null;
    }

    private record Turn(RegistrationNumber number, String paper) {}
}
