package confirmdesk.ui.settings;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** What checked tables would change, and the clerk's word on it. */
public final class PlanController {

    private final TransferModel transfer;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label tables;

    @FXML
    private ListView<Message> effects;

    public PlanController(TransferModel transfer, Words words) {
        this.transfer = transfer;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(root, transfer.planned().map(tables -> true).orElse(false));
        tables.textProperty().bind(words.text(transfer.planned()));
        effects.setCellFactory(list -> new MessageCell(words));
        effects.setItems(transfer.effects());
    }

    @FXML
    private void take() {
        transfer.take();
    }

    @FXML
    private void leave() {
        transfer.leave();
    }
}
