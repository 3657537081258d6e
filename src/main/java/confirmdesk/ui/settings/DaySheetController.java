package confirmdesk.ui.settings;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.NoticeBar;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** Binds the sheet of the day. */
public final class DaySheetController {

    private final DaySheetModel model;
    private final Words words;

    @FXML
    private Button print;

    @FXML
    private Button save;

    @FXML
    private NoticeBar result;

    public DaySheetController(DaySheetModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        print.disableProperty().bind(model.work().running());
        save.disableProperty().bind(model.work().running());
        result.show(model.result(), words);
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.save();
    }
}
