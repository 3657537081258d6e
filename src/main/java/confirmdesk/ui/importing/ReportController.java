package confirmdesk.ui.importing;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.Tile;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What an import would do or did. */
public final class ReportController {

    private final ReportModel model;
    private final Words words;

    @FXML
    private VBox report;

    @FXML
    private Tile added;

    @FXML
    private Tile changed;

    @FXML
    private Tile same;

    @FXML
    private Tile reopened;

    @FXML
    private Tile photos;

    @FXML
    private Tile refused;

    @FXML
    private VBox problemCard;

    @FXML
    private Label problemCount;

    @FXML
    private TableView<ProblemLine> problems;

    @FXML
    private VBox storedCard;

    @FXML
    private TableView<StoredLine> stored;

    public ReportController(ReportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(report, model.tally().map(tally -> tally.year() > 0));
        count(added, Tally::added);
        count(changed, Tally::changed);
        count(same, Tally::same);
        count(reopened, Tally::reopened);
        count(photos, Tally::photos);
        count(refused, Tally::refused);
        Shown.when(reopened, model.tally().map(tally -> !tally.lastYear()));
        Shown.when(problemCard, Bindings.isNotEmpty(model.problems()));
        Shown.when(storedCard, Bindings.isNotEmpty(model.stored()));
        problemCount.textProperty().bind(words.text(model.tally().map(Tally::problems)));
        Columns columns = new Columns(words);
        problems.getColumns().setAll(problemColumns(columns));
        problems.setItems(model.problems());
        stored.getColumns().setAll(storedColumns(columns));
        stored.setItems(model.stored());
    }

    private List<TableColumn<ProblemLine, String>> problemColumns(Columns columns) {
        return List.of(
                columns.words("import.column-kind", 96, line -> words.say(line.kind())),
                columns.words("import.column-file", 150, ProblemLine::file),
                columns.figures("import.column-row", 64, ProblemLine::row),
                columns.words("import.column-column", 104, ProblemLine::column),
                columns.words("import.column-value", 176, ProblemLine::value),
                columns.words("import.column-reason", 300, ProblemLine::reason),
                columns.words("import.column-suggestion", 260, ProblemLine::suggestion));
    }

    private List<TableColumn<StoredLine, String>> storedColumns(Columns columns) {
        return List.of(
                columns.words("import.column-number", 140, StoredLine::number),
                columns.words("import.column-name", 120, StoredLine::name),
                columns.words("import.column-sex", 50, StoredLine::sex),
                columns.words("import.column-birth-date", 100, StoredLine::birthDate),
                columns.words("import.column-id-type", 110, StoredLine::idType),
                columns.words("import.column-id-number", 176, StoredLine::idNumber),
                columns.words("import.column-site", 110, StoredLine::site),
                columns.words("import.column-level", 90, StoredLine::level),
                columns.words("import.column-specialty", 150, StoredLine::specialty),
                columns.words("import.column-subjects", 110, StoredLine::subjects));
    }

    private void count(Tile tile, Function<Tally, Long> number) {
        tile.count(model.tally().map(number), words);
    }
}
