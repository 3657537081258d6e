package confirmdesk.ui.photo;

import confirmdesk.ui.common.parts.Shown;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The three pictures. */
public final class FramesController {

    /** The picture of the year's rules: 295 wide, 413 high. */
    private static final double ASPECT = 295.0 / 413;

    private static final double BORDER = 1;

    private final FramesModel model;
    private final NewPhotoModel newPhoto;

    @FXML
    private ImageView thisYear;

    @FXML
    private VBox noThisYear;

    @FXML
    private ImageView lastYear;

    @FXML
    private VBox noLastYear;

    @FXML
    private StackPane frame;

    @FXML
    private ImageView newOne;

    @FXML
    private VBox noNewOne;

    @FXML
    private ProgressIndicator busy;

    public FramesController(FramesModel model, NewPhotoModel newPhoto) {
        this.model = model;
        this.newPhoto = newPhoto;
    }

    @FXML
    private void initialize() {
        show(thisYear, noThisYear, model.thisYear());
        show(lastYear, noLastYear, model.lastYear());
        frame.prefWidthProperty().bind(frame.heightProperty().multiply(ASPECT));
        frame.minWidthProperty().bind(frame.prefWidthProperty());
        newOne.fitHeightProperty().bind(frame.heightProperty().subtract(2 * BORDER));
        newOne.fitWidthProperty().bind(frame.widthProperty().subtract(2 * BORDER));
        newOne.imageProperty().bind(model.newOne());
        Shown.when(
                noNewOne,
                Bindings.isNull(newPhoto.picture()).and(newPhoto.busy().not()));
        Shown.when(busy, newPhoto.busy());
    }

    private static void show(ImageView view, VBox otherwise, ObservableValue<@Nullable Image> image) {
        view.imageProperty().bind(image);
        Shown.when(otherwise, image.map(i -> false).orElse(true));
    }

    @FXML
    private void choose() {
        newPhoto.choose();
    }
}
