package confirmdesk.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Binds the search box. */
public final class SearchController {

    private final SearchModel model;

    @FXML
    private TextField text;

    public SearchController(SearchModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.text());
        model.focusWanted().subscribe(this::takeFocus);
        model.caretAtEndWanted().subscribe(this::goOnTyping);
    }

    @FXML
    private void openFirst() {
        model.openFirst();
    }

    @FXML
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            model.toList();
            event.consume();
        }
    }

    /** A field that gets the focus selects its text; the next character must not replace what was typed. */
    private void goOnTyping() {
        text.requestFocus();
        text.end();
    }

    private void takeFocus() {
        text.requestFocus();
        text.selectAll();
    }
}
