package confirmdesk.ui.photo.edit;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The buttons that put a new photo right. */
public final class EditController {

    private final EditModel model;
    private final WholeModel whole;

    @FXML
    private FlowPane steps;

    @FXML
    private Button again;

    @FXML
    private Button back;

    public EditController(EditModel model, WholeModel whole) {
        this.model = model;
        this.whole = whole;
    }

    @FXML
    private void initialize() {
        steps.getChildren().stream()
                .filter(part -> part.getStyleClass().contains("needs-picture"))
                .forEach(part -> part.disableProperty().bind(model.ready().map(ready -> !ready)));
        again.disableProperty().bind(model.canGoOn().map(can -> !can));
        back.disableProperty().bind(model.canGoBack().map(can -> !can));
    }

    @FXML
    private void snap() {
        model.snap();
    }

    @FXML
    private void turnLeft() {
        model.turn(-1);
    }

    @FXML
    private void turnRight() {
        model.turn(1);
    }

    @FXML
    private void leanLeft() {
        model.straighten(-1);
    }

    @FXML
    private void leanRight() {
        model.straighten(1);
    }

    @FXML
    private void closer() {
        model.closer();
    }

    @FXML
    private void wider() {
        model.wider();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void showWhole() {
        whole.toggle();
    }

    @FXML
    private void goBack() {
        model.goBack();
    }
}
