package confirmdesk.ui.photocheck;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the picture of the chosen person, or those of the chosen pair beside each other. */
public final class PicturesController {

    private final FoundModel model;
    private final Words words;

    @FXML
    private ImageView firstPicture;

    @FXML
    private Label noFirst;

    @FXML
    private Label firstCaption;

    @FXML
    private VBox second;

    @FXML
    private ImageView secondPicture;

    @FXML
    private Label noSecond;

    @FXML
    private Label secondCaption;

    @FXML
    private Button open;

    @FXML
    private Button openSecond;

    public PicturesController(FoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        picture(firstPicture, noFirst, model.firstPicture());
        picture(secondPicture, noSecond, model.secondPicture());
        firstCaption.textProperty().bind(words.text(model.first().map(PersonLine::caption)));
        secondCaption.textProperty().bind(words.text(model.second().map(PersonLine::caption)));
        Shown.when(second, model.paired());
        Shown.when(openSecond, model.paired());
        open.disableProperty().bind(model.first().map(who -> false).orElse(true));
        openSecond.disableProperty().bind(model.second().map(who -> false).orElse(true));
    }

    private static void picture(ImageView view, Label otherwise, ObservableValue<@Nullable Image> image) {
        view.imageProperty().bind(image);
        Shown.when(otherwise, image.map(i -> false).orElse(true));
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void openSecond() {
        model.openSecond();
    }
}
