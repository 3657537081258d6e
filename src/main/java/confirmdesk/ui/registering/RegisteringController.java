package confirmdesk.ui.registering;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registering.Form;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the screen on which somebody is registered at the desk. */
public final class RegisteringController {

    private final RegisteringModel model;
    private final Words words;

    @FXML
    private VBox screen;

    @FXML
    private Label number;

    @FXML
    private NoticeBar notice;

    @FXML
    private Steps steps;

    @FXML
    private VBox page;

    @FXML
    private VBox hint;

    @FXML
    private HBox question;

    @FXML
    private Label asked;

    @FXML
    private Button keep;

    @FXML
    private Button begin;

    @FXML
    private Button next;

    @FXML
    private Button previous;

    @FXML
    private Button submit;

    public RegisteringController(RegisteringModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen);
        ObservableValue<Boolean> open = model.edits().form().map(form -> true).orElse(false);
        number.textProperty()
                .bind(model.edits()
                        .form()
                        .map(Form::draft)
                        .map(draft -> draft.number().value())
                        .orElse(""));
        notice.show(model.notice(), words);
        steps.show(model, words);
        Shown.when(page, open);
        Shown.when(hint, open.map(there -> !there));
        Shown.when(next, open);
        Shown.when(previous, open);
        Shown.when(submit, open);
        Shown.when(begin, open.map(there -> !there));
        Shown.when(question, model.drafts().asked().isNotNull());
        asked.textProperty()
                .bind(words.text(model.drafts()
                        .asked()
                        .map(line -> Message.of(
                                "registering.discard-ask",
                                line.name(),
                                line.number().value()))));
        model.focusWanted().subscribe(this::focusIfNothingIsTyped);
        model.drafts().asked().when(question.visibleProperty()).subscribe(line -> keep.requestFocus());
    }

    /** On a page without fields the keys are those of the screen. */
    private void focusIfNothingIsTyped() {
        if (model.page().get().fields().isEmpty()) {
            screen.requestFocus();
        }
    }

    @FXML
    private void discard() {
        model.discard();
    }

    @FXML
    private void keep() {
        model.drafts().ask(null);
    }

    @FXML
    private void begin() {
        model.begin();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void goBack() {
        model.back();
    }
}
