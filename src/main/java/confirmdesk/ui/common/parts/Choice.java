package confirmdesk.ui.common.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A few things of which exactly one is chosen, side by side like keys of one switch. */
public final class Choice<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();

    /** Offers things to choose from. @param choose told what the clerk wants; what is shown follows {@code now} */
    public void offer(List<Option<T>> options, ObservableValue<T> now, Consumer<T> choose) {
        List<RadioButton> buttons = new ArrayList<>();
        for (Option<T> option : options) {
            RadioButton button = new RadioButton();
            button.textProperty().bind(option.text());
            button.setUserData(option.value());
            button.setToggleGroup(group);
            button.getStyleClass().setAll("toggle-button", "choice");
            button.setOnAction(e -> {
                choose.accept(option.value());
                showChosen();
            });
            buttons.add(button);
        }
        buttons.getFirst().getStyleClass().add("left-pill");
        buttons.getLast().getStyleClass().add("right-pill");
        buttons.subList(1, buttons.size() - 1).forEach(b -> b.getStyleClass().add("center-pill"));
        getChildren().setAll(buttons);
        chosen.bind(now);
        chosen.subscribe(value -> showChosen());
    }

    private void showChosen() {
        group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(chosen.get())));
    }

    /** One thing and what it is called. */
    public record Option<T>(T value, ObservableValue<String> text) {}
}
