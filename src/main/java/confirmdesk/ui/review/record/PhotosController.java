package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.review.record.CaseReader.Photo;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** Binds the photos of both years; where there is none, a sentence says why. */
public final class PhotosController {

    private final RecordModel model;
    private final Words words;

    @FXML
    private ImageView thisYear;

    @FXML
    private Label thisYearWhy;

    @FXML
    private ImageView lastYear;

    @FXML
    private Label lastYearWhy;

    public PhotosController(RecordModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        bind(model.thisYear(), thisYear, thisYearWhy);
        bind(model.lastYear(), lastYear, lastYearWhy);
    }

    private void bind(ObservableValue<@Nullable Photo> photo, ImageView view, Label why) {
        photo.subscribe(p -> show(p, view, why));
    }

    private void show(@Nullable Photo photo, ImageView view, Label why) {
        view.setImage(photo == null ? null : photo.image().orElse(null));
        why.setText(photo == null || photo.why().isEmpty() ? "" : words.say(photo.why()));
        why.setVisible(photo != null && photo.image().isEmpty());
    }
}
