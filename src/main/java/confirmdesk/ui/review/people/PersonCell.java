package confirmdesk.ui.review.people;

import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows a person as a line of the list: name, end of the ID number, specialty, what there is to look at. */
final class PersonCell extends ListCell<Line> {

    private final Label name = label("person-name");
    private final Label idEnd = label("person-id");
    private final Label specialty = label("person-specialty");
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final HBox row = new HBox(name, idEnd, specialty, chip);
    private Subscription watched = Subscription.EMPTY;

    PersonCell() {
        row.getStyleClass().add("person");
        HBox.setHgrow(specialty, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(row);
            watched = line.row().subscribe(this::show);
        }
    }

    private void show(@Nullable PersonRow person) {
        chip.setVisible(person != null);
        name.setText(person == null ? "" : person.name());
        idEnd.setText(person == null ? "" : person.idEnd());
        specialty.setText(person == null ? "" : person.specialty());
        if (person != null) {
            chip.setText(person.chip());
            chip.setTone(person.tone());
            setAccessibleText(String.join(", ", person.name(), person.idEnd(), person.specialty(), person.chip()));
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
