package confirmdesk.ui.review.decide;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.Zone;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.decide.Choices.Choice;
import confirmdesk.ui.review.decide.Choices.Group;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** Binds the panel of reasons. */
public final class ReasonsController {

    private static final int TEN = 10;

    private final ReasonsModel model;
    private final Words words;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private Pane groups;

    @FXML
    private Pane reasons;

    @FXML
    private Label hint;

    @FXML
    private Pane chosen;

    @FXML
    private TextField text;

    @FXML
    private Pane recall;

    @FXML
    private TextField until;

    public ReasonsController(ReasonsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Zone.PANEL.mark(root);
        root.visibleProperty().bind(model.exchange().panel().map(Panel::asksForReasons));
        root.managedProperty().bind(root.visibleProperty());
        title.textProperty().bind(model.exchange().panel().map(words::say));
        about.textProperty().bind(words.text(model.exchange().question()));
        text.textProperty().bindBidirectional(model.text());
        recall.visibleProperty().bind(model.exchange().panel().map(p -> p == Panel.RETURN));
        recall.managedProperty().bind(recall.visibleProperty());
        until.textProperty().bindBidirectional(model.until());
        model.choices().subscribe(this::show);
        model.exchange().panel().subscribe(this::takeFocus);
    }

    @FXML
    private void commit() {
        model.commit();
    }

    @FXML
    private void cancel() {
        model.exchange().close();
    }

    private void takeFocus(Panel panel) {
        if (panel.asksForReasons()) {
            root.requestFocus();
        }
    }

    private void show(Choices choices) {
        groups.getChildren().setAll(choices.groups().stream().map(this::group).toList());
        reasons.getChildren()
                .setAll(choices.reasons().stream().map(this::reason).toList());
        hint.setVisible(choices.reasons().isEmpty());
        chosen.getChildren()
                .setAll(choices.chosen().stream()
                        .map(c -> new Chip(c.sentence(), Tone.ACCENT))
                        .toList());
    }

    private Node group(Group group) {
        String name =
                group.chosen() == 0 ? group.name() : words.say("reasons.group-chosen", group.name(), group.chosen());
        ToggleButton button = new ToggleButton(name, new KeyCap(String.valueOf(group.number() % TEN)));
        button.getStyleClass().add("reason-group");
        button.setSelected(group.open());
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> model.openGroup(group.number()));
        return button;
    }

    private Node reason(Choice choice) {
        CheckBox box = new CheckBox(choice.sentence());
        box.setSelected(choice.chosen());
        box.setFocusTraversable(false);
        box.setOnAction(e -> model.toggle(choice.code()));
        HBox line = new HBox(new KeyCap(String.valueOf(choice.number())), box);
        line.getStyleClass().add("reason");
        if (choice.canBeFixed()) {
            line.getChildren().add(new Chip(words.say("reasons.can-be-fixed"), Tone.NEUTRAL));
        }
        return line;
    }
}
