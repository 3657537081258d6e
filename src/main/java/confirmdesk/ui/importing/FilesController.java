package confirmdesk.ui.importing;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The files that were chosen, or the place to drop them. */
public final class FilesController {

    private static final int LINES_SHOWN = 3;
    private static final int LINE_HEIGHT = 32;

    private final ImportModel model;
    private final ReportModel report;
    private final Words words;

    @FXML
    private VBox empty;

    @FXML
    private Label invitation;

    @FXML
    private VBox chosen;

    @FXML
    private Label count;

    @FXML
    private Label examYear;

    @FXML
    private TextField year;

    @FXML
    private CheckBox complete;

    @FXML
    private ListView<FileLine> lines;

    public FilesController(ImportModel model, ReportModel report, Words words) {
        this.model = model;
        this.report = report;
        this.words = words;
    }

    @FXML
    private void initialize() {
        BooleanBinding none = Bindings.isEmpty(model.batch().files());
        Shown.when(empty, none);
        Shown.when(chosen, none.not());
        invitation.textProperty().bind(words.text(model.batch().invitation()));
        count.textProperty().bind(words.text(model.batch().size()));
        examYear.textProperty().bind(words.text(report.tally().map(Tally::examYear)));
        Shown.when(examYear, report.tally().map(tally -> tally.year() > 0));
        year.textProperty().bindBidirectional(model.batch().year());
        complete.selectedProperty().bindBidirectional(model.batch().complete());
        Shown.when(complete, model.batch().lastYear().map(last -> !last));
        lines.setFixedCellSize(LINE_HEIGHT);
        lines.minHeightProperty()
                .bind(Bindings.min(LINES_SHOWN, Bindings.size(model.batch().files()))
                        .multiply(LINE_HEIGHT)
                        .add(2));
        lines.prefHeightProperty().bind(lines.minHeightProperty());
        lines.setCellFactory(list -> new FileCell(words, model::leaveOut));
        lines.setItems(model.batch().files());
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void readAgain() {
        model.readAgain();
    }

    @FXML
    private void clear() {
        model.clear();
        empty.requestFocus();
    }
}
