package confirmdesk.ui.registering;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** Binds the list of open drafts. */
public final class DraftsController {

    private final RegisteringModel model;
    private final Words words;

    @FXML
    private TableView<DraftLine> drafts;

    @FXML
    private Button discard;

    public DraftsController(RegisteringModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Columns columns = new Columns(words);
        Columns.set(
                drafts,
                List.of(
                        columns.words(
                                "registering.column-number",
                                104,
                                line -> line.number().value()),
                        columns.words("registering.column-name", 76, DraftLine::name),
                        columns.figures("registering.column-left", 56, line -> Integer.toString(line.pagesLeft()))));
        drafts.setItems(model.drafts().lines());
        Label none = new Label();
        none.textProperty().bind(words.text("registering.no-drafts"));
        drafts.setPlaceholder(none);
        drafts.setOnMouseClicked(e -> goOn());
        discard.disableProperty()
                .bind(drafts.getSelectionModel().selectedItemProperty().isNull());
    }

    @FXML
    private void goOn() {
        DraftLine chosen = drafts.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.goOn(chosen.number());
        }
    }

    @FXML
    private void askDiscard() {
        model.drafts().ask(drafts.getSelectionModel().getSelectedItem());
    }
}
