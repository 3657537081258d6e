package confirmdesk.ui.settings;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.WorkBar;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

/** The check of the store. */
public final class CheckController {

    private final CheckModel model;
    private final Words words;

    @FXML
    private Button check;

    @FXML
    private NoticeBar result;

    @FXML
    private ListView<Message> problems;

    @FXML
    private WorkBar work;

    public CheckController(CheckModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        check.disableProperty().bind(model.work().running());
        result.show(model.result(), words);
        problems.setCellFactory(list -> new MessageCell(words));
        problems.setItems(model.problems());
        Shown.when(problems, Bindings.isNotEmpty(model.problems()));
        work.show(model.work(), words);
    }

    @FXML
    private void check() {
        model.check();
    }
}
