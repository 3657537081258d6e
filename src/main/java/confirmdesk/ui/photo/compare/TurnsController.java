package confirmdesk.ui.photo.compare;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** The large frame while the photos are shown in turn. */
public final class TurnsController {

    private final TurnsModel model;
    private final Words words;

    @FXML
    private StackPane turns;

    @FXML
    private ImageView picture;

    @FXML
    private Label caption;

    public TurnsController(TurnsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(turns, model.turn().isNotNull());
        picture.imageProperty().bind(model.turn().map(TurnsModel.Turn::image));
        picture.fitWidthProperty().bind(turns.widthProperty());
        picture.fitHeightProperty().bind(turns.heightProperty());
        caption.textProperty().bind(words.text(model.turn().map(TurnsModel.Turn::caption)));
    }
}
