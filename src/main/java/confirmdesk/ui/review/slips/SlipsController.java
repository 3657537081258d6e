package confirmdesk.ui.review.slips;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.Zone;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.review.decide.Panel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** Binds the panel of slips. */
public final class SlipsController {

    private final SlipsModel model;
    private final Words words;

    @FXML
    private Parent root;

    @FXML
    private Label about;

    @FXML
    private Pane kinds;

    public SlipsController(SlipsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Zone.PANEL.mark(root);
        root.visibleProperty().bind(model.exchange().panel().map(p -> p == Panel.SLIP));
        root.managedProperty().bind(root.visibleProperty());
        about.textProperty().bind(words.text(model.exchange().question()));
        model.choices().subscribe(this::show);
        model.exchange().panel().subscribe(panel -> {
            if (panel == Panel.SLIP) {
                root.requestFocus();
            }
        });
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        model.exchange().close();
    }

    private void show(List<SlipsModel.Choice> choices) {
        kinds.getChildren().setAll(choices.stream().map(this::kind).toList());
    }

    private Node kind(SlipsModel.Choice choice) {
        ToggleButton button = new ToggleButton(words.say(choice.kind()), new KeyCap(String.valueOf(choice.number())));
        button.getStyleClass().add("reason-group");
        button.setSelected(choice.chosen());
        button.setFocusTraversable(false);
        button.setOnAction(e -> model.choose(choice.number()));
        return button;
    }
}
