package confirmdesk.ui.importing;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The list that was opened from a count. */
public final class TakenController {

    private final TakenModel model;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private Label headline;

    @FXML
    private NoticeBar saved;

    @FXML
    private TableView<TakenLine> lines;

    public TakenController(TakenModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(card, model.isOpen());
        headline.textProperty().bind(words.text(model.headline()));
        saved.show(model.saved(), words);
        Columns columns = new Columns(words);
        Columns.set(
                lines,
                List.of(
                        columns.words("import.column-number", 138, TakenLine::number),
                        columns.words("import.column-name", 74, TakenLine::name),
                        columns.words("import.column-id-number", 62, TakenLine::idNumber),
                        columns.words("import.column-specialty", 112, TakenLine::specialty),
                        columns.chips("import.column-kind", 96, TakenLine::treatment, TakenLine::tone),
                        columns.words("import.column-decision", 186, TakenLine::decision),
                        columns.words("import.column-changes", 440, TakenLine::changes)));
        lines.setItems(model.lines());
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void close() {
        model.close();
    }
}
