package confirmdesk.ui.review.decide;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.sheet.Sheet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Binds the buttons, and beside them what stops, what warns and what came of the last key. */
public final class ActionsController {

    private final RecordModel record;
    private final DecisionModel model;
    private final Exchange exchange;
    private final Commands commands;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Pane buttons;

    @FXML
    private Pane about;

    @FXML
    private Button confirm;

    @FXML
    private Button reject;

    @FXML
    private Button sendBack;

    @FXML
    private Button merge;

    @FXML
    private Pane remarks;

    @FXML
    private Pane formCodeLine;

    @FXML
    private TextField formCode;

    @FXML
    private Label said;

    public ActionsController(
            RecordModel record, DecisionModel model, Exchange exchange, Commands commands, Words words) {
        this.record = record;
        this.model = model;
        this.exchange = exchange;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> free = exchange.panel().map(p -> p == Panel.NONE);
        ObservableValue<Boolean> speaks = exchange.said().map(s -> true).orElse(false);
        Shown.when(root, Bindings.createBooleanBinding(() -> free.getValue() || speaks.getValue(), free, speaks));
        Shown.when(buttons, free);
        Shown.when(remarks, free);
        Shown.when(said, speaks);
        about.disableProperty().bind(record.sheet().map(s -> false).orElse(true));
        formCode.textProperty().bindBidirectional(model.formCode());
        said.textProperty().bind(words.text(exchange.said().map(Said::message)));
        exchange.said().subscribe(this::tone);
        record.sheet().subscribe(this::show);
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    /** Enter in the field decides nothing: it leads back to where Enter does. */
    @FXML
    private void leaveFormCode() {
        model.leaveFormCode();
    }

    @FXML
    private void reject() {
        model.ask(Panel.REJECT);
    }

    @FXML
    private void sendBack() {
        model.ask(Panel.RETURN);
    }

    @FXML
    private void photo() {
        commands.press("P");
    }

    @FXML
    private void merge() {
        commands.press("M");
    }

    @FXML
    private void note() {
        model.ask(Panel.NOTE);
    }

    @FXML
    private void undo() {
        commands.press("U");
    }

    private void show(@Nullable Sheet sheet) {
        remarks.getChildren().setAll(Remarks.of(sheet));
        merge.setDisable(sheet != null && !sheet.doubtful());
        for (Button button : List.of(confirm, reject, sendBack)) {
            button.setDisable(sheet != null && !sheet.open());
        }
        formCodeLine.setVisible(sheet != null && sheet.asksForFormCode());
        formCodeLine.setManaged(formCodeLine.isVisible());
    }

    private void tone(@Nullable Said now) {
        said.getStyleClass().removeIf(c -> c.startsWith("tone-"));
        if (now != null) {
            said.getStyleClass().add(now.tone().styleClass());
        }
    }
}
