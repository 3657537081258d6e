package confirmdesk.ui.photo;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.FileDrop;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.photo.LargeFrame.Showing;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The screen on which a photo is replaced. */
public final class PhotoController {

    private final PhotoModel model;
    private final NewPhotoModel newPhoto;
    private final LargeFrame largeFrame;
    private final Words words;

    @FXML
    private VBox screen;

    @FXML
    private Label subject;

    @FXML
    private NoticeBar notice;

    @FXML
    private Label hint;

    @FXML
    private Label verdict;

    @FXML
    private VerdictRows verdicts;

    @FXML
    private Button adopt;

    @FXML
    private Button override;

    @FXML
    private HBox question;

    @FXML
    private TextField reason;

    public PhotoController(PhotoModel model, NewPhotoModel newPhoto, LargeFrame largeFrame, Words words) {
        this.model = model;
        this.newPhoto = newPhoto;
        this.largeFrame = largeFrame;
        this.words = words;
    }

    @FXML
    private void initialize() {
        FileDrop.on(screen, newPhoto.busy().not(), files -> newPhoto.take(files.getFirst()));
        ScreenFocus.on(screen, adopt);
        subject.textProperty().bind(words.text(model.subject()));
        notice.show(newPhoto.notice(), words);
        Shown.when(hint, newPhoto.picture().isNull());
        verdict.textProperty().bind(words.text(newPhoto.outcome()));
        verdicts.show(newPhoto.verdicts(), words);
        adopt.disableProperty().bind(newPhoto.fits().not());
        Shown.when(override, Bindings.and(newPhoto.fails(), model.explaining().not()));
        Shown.when(question, model.explaining());
        reason.textProperty().bindBidirectional(model.reason());
        model.explaining().when(question.visibleProperty()).subscribe(asked -> reason.requestFocus());
    }

    @FXML
    private void choose() {
        newPhoto.choose();
    }

    @FXML
    private void paste() {
        newPhoto.paste();
    }

    @FXML
    private void showInTurn() {
        largeFrame.toggle(Showing.IN_TURN);
    }

    @FXML
    private void adopt() {
        model.adopt();
    }

    @FXML
    private void adoptAllTheSame() {
        model.adoptAllTheSame();
    }

    @FXML
    private void goBack() {
        model.back();
    }
}
