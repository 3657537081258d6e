package confirmdesk.ui.review.record;

import confirmdesk.ui.review.sheet.FieldRow;
import confirmdesk.ui.review.sheet.Group;
import confirmdesk.ui.review.sheet.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Which groups of fields are open and which folded: what differs is open, what is the same folded but never hidden. */
public final class DifferencesModel {

    private final RecordModel record;
    private final BooleanProperty onlyDifferences;
    private final ObservableSet<String> opened = FXCollections.observableSet(new HashSet<>());

    /** @param onlyDifferences remembered from one time to the next */
    public DifferencesModel(RecordModel record, BooleanProperty onlyDifferences) {
        this.record = record;
        this.onlyDifferences = onlyDifferences;
        record.sheet().subscribe((before, now) -> forget(before, now));
    }

    public BooleanProperty onlyDifferences() {
        return onlyDifferences;
    }

    /** The groups that were opened by hand, by name. */
    public ObservableSet<String> opened() {
        return opened;
    }

    public void toggleOnly() {
        onlyDifferences.set(!onlyDifferences.get());
        opened.clear();
    }

    /** Opens a folded group, or folds it again. */
    public void toggle(Group group) {
        if (!opened.remove(group.name())) {
            opened.add(group.name());
        }
    }

    /** The groups shown open, those with changes first. */
    public List<Group> open() {
        return sheet().stream()
                .flatMap(s -> s.groups().stream().filter(g -> isOpen(s, g)))
                .toList();
    }

    /** The groups shown only with their counts. */
    public List<Group> folded() {
        return sheet().stream()
                .flatMap(s -> s.groups().stream().filter(g -> !isOpen(s, g)))
                .toList();
    }

    /** The fields of an open group that are shown. */
    public List<FieldRow> rows(Group group) {
        boolean all = !onlyDifferences.get() || opened.contains(group.name()) || !group.changed();
        return all
                ? group.rows()
                : group.rows().stream().filter(FieldRow::worthALook).toList();
    }

    private boolean isOpen(Sheet sheet, Group group) {
        return !sheet.compared() || group.changed() || !onlyDifferences.get() || opened.contains(group.name());
    }

    private Optional<Sheet> sheet() {
        return Optional.ofNullable(record.sheet().getValue());
    }

    /** Another person begins with everything folded as usual. */
    private void forget(@Nullable Sheet before, @Nullable Sheet now) {
        if (before == null
                || now == null
                || !before.head().registration().equals(now.head().registration())) {
            opened.clear();
        }
    }
}
