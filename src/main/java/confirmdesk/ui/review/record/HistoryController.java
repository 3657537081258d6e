package confirmdesk.ui.review.record;

import confirmdesk.ui.review.sheet.Sheet;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds what stands below the comparison: last decision, note, the batch's other columns, the log. */
public final class HistoryController {

    private final RecordModel record;
    private final HistoryModel model;

    @FXML
    private Label decision;

    @FXML
    private Pane noteLine;

    @FXML
    private Label note;

    @FXML
    private Pane extrasCard;

    @FXML
    private VBox extras;

    @FXML
    private Pane log;

    @FXML
    private Label noEntries;

    @FXML
    private VBox entries;

    public HistoryController(RecordModel record, HistoryModel model) {
        this.record = record;
        this.model = model;
    }

    @FXML
    private void initialize() {
        bind(decision, decision, record.sheet().map(Sheet::decision).orElse(""));
        bind(noteLine, note, record.sheet().map(Sheet::note).orElse(""));
        record.sheet().subscribe(this::showExtras);
        log.visibleProperty().bind(model.shown());
        log.managedProperty().bind(model.shown());
        model.entries().addListener((InvalidationListener) o -> showEntries());
        showEntries();
    }

    @FXML
    private void toggleLog() {
        model.toggle();
    }

    private static void bind(javafx.scene.Node line, Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        line.visibleProperty().bind(text.map(t -> !t.isBlank()));
        line.managedProperty().bind(line.visibleProperty());
    }

    private void showExtras(@Nullable Sheet sheet) {
        Map<String, String> others = sheet == null ? Map.of() : sheet.extras();
        extras.getChildren().clear();
        others.forEach((column, value) -> extras.getChildren().add(line(column + "  " + value)));
        extrasCard.setVisible(!others.isEmpty());
        extrasCard.setManaged(!others.isEmpty());
    }

    private void showEntries() {
        noEntries.setVisible(model.entries().isEmpty());
        noEntries.setManaged(model.entries().isEmpty());
        entries.getChildren()
                .setAll(model.entries().stream().map(HistoryController::line).toList());
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }
}
