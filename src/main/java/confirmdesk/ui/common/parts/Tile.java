package confirmdesk.ui.common.parts;

import confirmdesk.ui.common.Words;
import javafx.beans.NamedArg;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A large figure under the word for what it counts; a figure of nothing stands back. */
public final class Tile extends VBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    /** Where there is more room all tiles of a row share it evenly. */
    private static final double WIDTH = 120;

    private Runnable fire = () -> {};
    private final Label word = new Label();
    private final Label figure = new Label();

    public Tile(@NamedArg("text") String text, @NamedArg(value = "tone", defaultValue = "NEUTRAL") Tone tone) {
        word.setText(text);
        word.getStyleClass().add("quiet");
        word.setLabelFor(figure);
        figure.getStyleClass().add("tile-figure");
        getChildren().addAll(word, figure);
        getStyleClass().addAll("card", "tile", tone.styleClass());
        setPrefWidth(WIDTH);
        setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        figure.textProperty().subscribe(now -> pseudoClassStateChanged(NOTHING, now.equals("0")));
    }

    /** Shows a count; a dash while it isn't known. */
    public void count(ObservableValue<Long> number) {
        figure.textProperty().bind(number.map(Words::number).orElse("–"));
    }

    /** Makes it a button for the list behind the figure, with its key; {@code open} while that list is shown. */
    public void opens(String key, ObservableValue<Boolean> available, ObservableValue<Boolean> open, Runnable action) {
        KeyCap cap = new KeyCap(key);
        cap.visibleProperty().bind(available);
        word.setGraphic(cap);
        word.setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(word.textProperty().concat(" ").concat(figure.textProperty()));
        getStyleClass().add("tile-button");
        open.subscribe(now -> pseudoClassStateChanged(OPEN, now != null && now));
        setOnMouseClicked(event -> action.run());
        fire = action;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Shows a figure that is no count, such as an amount of money. */
    public void figure(ObservableValue<String> text) {
        figure.textProperty().bind(text.map(t -> t.isEmpty() ? "–" : t));
    }
}
