package confirmdesk.ui.review.decide;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.Zone;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Binds the panel that asks for a line of text, or only for a yes. */
public final class AskController {

    private final AskModel model;
    private final Words words;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label question;

    @FXML
    private TextField text;

    public AskController(AskModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Zone.PANEL.mark(root);
        root.visibleProperty().bind(model.exchange().panel().map(Panel::asksForWords));
        root.managedProperty().bind(root.visibleProperty());
        title.textProperty().bind(model.exchange().panel().map(words::say));
        question.textProperty().bind(words.text(model.exchange().question()));
        text.textProperty().bindBidirectional(model.text());
        text.promptTextProperty()
                .bind(model.exchange().panel().map(AskController::prompt).map(words::say));
        text.accessibleTextProperty().bind(text.promptTextProperty());
        text.visibleProperty().bind(model.exchange().panel().map(p -> !p.asksForYes()));
        text.managedProperty().bind(text.visibleProperty());
        model.exchange().panel().subscribe(this::takeFocus);
    }

    @FXML
    private void commit() {
        model.commit();
    }

    @FXML
    private void cancel() {
        model.exchange().close();
    }

    private static String prompt(Panel panel) {
        return switch (panel) {
            case NOTE -> "ask.note";
            case SECOND_PERSON -> "ask.second";
            case REOPEN -> "ask.reopen";
            default -> "ask.reason";
        };
    }

    private void takeFocus(Panel panel) {
        if (panel.asksForYes()) {
            root.requestFocus();
        } else if (panel.asksForWords()) {
            text.requestFocus();
            text.end();
        }
    }
}
