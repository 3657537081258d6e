package confirmdesk.ui.payments.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.NoticeBar;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/** Notes by hand who has paid for a cancelled sitting. */
public final class CarryController {

    private final CarryModel model;
    private final Words words;

    @FXML
    private TextField number;

    @FXML
    private TextField reason;

    @FXML
    private NoticeBar result;

    public CarryController(CarryModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        number.textProperty().bindBidirectional(model.number());
        reason.textProperty().bindBidirectional(model.reason());
        result.show(model.result(), words);
    }

    @FXML
    private void note() {
        model.note(true);
    }

    @FXML
    private void takeBack() {
        model.note(false);
    }
}
