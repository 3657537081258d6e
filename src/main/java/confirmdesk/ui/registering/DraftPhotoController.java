package confirmdesk.ui.registering;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.FileDrop;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the page of the photo. */
public final class DraftPhotoController {

    private final DraftPhotoModel model;
    private final Words words;

    @FXML
    private HBox part;

    @FXML
    private ImageView image;

    @FXML
    private VBox none;

    @FXML
    private Label choice;

    @FXML
    private NoticeBar notice;

    @FXML
    private VBox verdicts;

    @FXML
    private Button confirm;

    public DraftPhotoController(DraftPhotoModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        FileDrop.on(part, files -> model.take(files.getFirst()));
        image.imageProperty().bind(model.image());
        Shown.when(none, model.image().isNull());
        choice.textProperty().bind(words.text(model.choice()));
        notice.show(model.notice(), words);
        confirm.disableProperty().bind(model.offersLastYear().map(there -> !there));
        model.verdicts().addListener((ListChangeListener<Message>) change -> fill());
        fill();
    }

    private void fill() {
        verdicts.getChildren()
                .setAll(model.verdicts().stream()
                        .map(line -> new Label(words.say(line)))
                        .toList());
    }

    @FXML
    private void confirmLastYears() {
        model.confirmLastYears();
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void later() {
        model.later();
    }
}
