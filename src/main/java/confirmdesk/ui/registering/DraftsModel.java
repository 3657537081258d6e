package confirmdesk.ui.registering;

import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.domain.registering.Form;
import confirmdesk.ui.common.Tasks;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The drafts that lie open, and the question whether one of them is to be discarded. */
public final class DraftsModel {

    private final BeginDraft drafts;
    private final Tasks tasks;
    private final ObservableList<DraftLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DraftLine> asked = new ReadOnlyObjectWrapper<>();

    DraftsModel(BeginDraft drafts, Tasks tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /** Every open draft, the newest first. */
    public ObservableList<DraftLine> lines() {
        return lines;
    }

    /** The draft that is about to be discarded, while the clerk is asked. */
    public ReadOnlyObjectProperty<@Nullable DraftLine> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Asks whether a draft is to be discarded. */
    public void ask(@Nullable DraftLine line) {
        asked.set(line);
    }

    /** Ends the question. @return the draft that was asked about */
    public Optional<DraftLine> answered() {
        DraftLine line = asked.get();
        asked.set(null);
        return Optional.ofNullable(line);
    }

    /** Shows what was filled in since the drafts were listed. */
    void show(@Nullable Form form) {
        if (form != null) {
            DraftLine now = DraftLine.of(form.draft());
            lines.replaceAll(line -> line.number().equals(now.number()) ? now : line);
        }
    }

    void list() {
        tasks.run(() -> drafts.open().stream().map(DraftLine::of).toList(), lines::setAll);
    }
}
