package confirmdesk.ui.review.record;

import confirmdesk.ui.common.keys.Zone;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Binds the open registration's frame; its parts have controllers of their own. */
public final class RecordController {

    private final RecordModel model;
    private final HistoryModel history;

    @FXML
    private Parent root;

    @FXML
    private ScrollPane body;

    @FXML
    private Region content;

    public RecordController(RecordModel model, HistoryModel history) {
        this.model = model;
        this.history = history;
    }

    @FXML
    private void initialize() {
        Zone.DECIDING.mark(root);
        root.visibleProperty().bind(model.sheet().map(s -> true).orElse(false));
        model.sheet().subscribe(s -> body.setVvalue(0));
        content.heightProperty().subscribe(height -> bringLogIntoSight());
    }

    /** The log is the last part: whoever asks for it wants to see it. */
    private void bringLogIntoSight() {
        if (history.shown().get()) {
            body.setVvalue(1);
        }
    }
}
