package confirmdesk.ui.shell;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the column on the left: what it is, and how many. */
final class QueueButton extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    QueueButton(QueueModel.Entry entry, Words words) {
        Label name = new Label();
        name.textProperty().bind(words.text(entry.name()));
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(entry.count());
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().setAll("queue-line");
        if (entry.part()) {
            getStyleClass().add("part");
        }
        setGraphic(new HBox(name, space, count));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        accessibleTextProperty()
                .bind(name.textProperty().flatMap(n -> count.textProperty().map(c -> n + " " + c)));
        Shown.when(this, entry.shown());
        setOnAction(e -> entry.choose().run());
        entry.chosen().subscribe(now -> pseudoClassStateChanged(CHOSEN, now));
    }
}
