package confirmdesk.ui.photo.watch;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Which folder is watched, and the picture that waits. */
public final class WatchController {

    private final WatchModel model;
    private final Words words;

    @FXML
    private Button start;

    @FXML
    private Button stop;

    @FXML
    private Button take;

    @FXML
    private Label waiting;

    @FXML
    private Label state;

    public WatchController(WatchModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(start, model.state().isNull());
        Shown.when(stop, model.state().isNotNull());
        Shown.when(take, model.isWaiting());
        Shown.when(waiting, model.isWaiting());
        waiting.textProperty().bind(model.waiting());
        state.textProperty().bind(words.text(model.state()));
    }

    @FXML
    private void toggle() {
        model.toggle();
    }

    @FXML
    private void take() {
        model.take();
    }
}
