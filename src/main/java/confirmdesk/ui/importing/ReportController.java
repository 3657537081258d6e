package confirmdesk.ui.importing;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.Tile;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.NumberBinding;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What an import would do or did. */
public final class ReportController {

    private static final int LEAST_PROBLEMS_SHOWN = 2;
    private static final int MOST_PROBLEMS_SHOWN = 6;
    private static final int LINE_HEIGHT = 33;

    private final ReportModel model;
    private final TakenModel taken;
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

    public ReportController(ReportModel model, TakenModel taken, Words words) {
        this.model = model;
        this.taken = taken;
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
        opens(added, Listed.ADDED);
        opens(changed, Listed.CHANGED);
        opens(same, Listed.SAME);
        opens(reopened, Listed.REOPENED);
        refused.opens("5", taken.isOpen(), taken.isOpen().map(open -> false), taken::close);
        Shown.when(problemCard, unlessListOpen(model.problems()));
        Shown.when(storedCard, unlessListOpen(model.stored()));
        problemCount.textProperty().bind(words.text(model.tally().map(Tally::problems)));
        Columns columns = new Columns(words);
        Columns.set(problems, problemColumns(columns));
        problems.minHeightProperty().bind(heightOf(LEAST_PROBLEMS_SHOWN));
        problems.prefHeightProperty().bind(heightOf(MOST_PROBLEMS_SHOWN));
        problems.setItems(model.problems());
        Columns.set(stored, storedColumns(columns));
        stored.setItems(model.stored());
    }

    /** The height of the problems' head and so many lines, or fewer if there are fewer. */
    private NumberBinding heightOf(int lines) {
        return Bindings.min(lines, Bindings.size(model.problems())).add(1).multiply(LINE_HEIGHT);
    }

    private List<TableColumn<ProblemLine, String>> problemColumns(Columns columns) {
        return List.of(
                columns.chips(
                        "import.column-kind", 92, line -> words.say(line.kind().text()), ProblemLine::tone),
                columns.words("import.column-file", 160, ProblemLine::file),
                columns.figures("import.column-row", 64, ProblemLine::row),
                columns.words("import.column-column", 104, ProblemLine::column),
                columns.words("import.column-value", 170, ProblemLine::value),
                columns.words("import.column-reason", 290, ProblemLine::reason),
                columns.words("import.column-suggestion", 230, ProblemLine::suggestion));
    }

    private List<TableColumn<StoredLine, String>> storedColumns(Columns columns) {
        return List.of(
                columns.words("import.column-number", 166, StoredLine::number),
                columns.words("import.column-name", 116, StoredLine::name),
                columns.words("import.column-sex", 50, StoredLine::sex),
                columns.words("import.column-birth-date", 96, StoredLine::birthDate),
                columns.words("import.column-id-type", 104, StoredLine::idType),
                columns.words("import.column-id-number", 194, StoredLine::idNumber),
                columns.words("import.column-site", 80, StoredLine::site),
                columns.words("import.column-level", 110, StoredLine::level),
                columns.words("import.column-specialty", 150, StoredLine::specialty),
                columns.words("import.column-subjects", 96, StoredLine::subjects));
    }

    private BooleanBinding unlessListOpen(ObservableList<?> lines) {
        return Bindings.createBooleanBinding(
                () -> !lines.isEmpty() && taken.opened().get() == null, lines, taken.opened());
    }

    private void opens(Tile tile, Listed list) {
        tile.opens(list.key(), taken.available(list), taken.opened().map(now -> now == list), () -> taken.toggle(list));
    }

    private void count(Tile tile, Function<Tally, Long> number) {
        tile.count(model.tally().map(number));
    }
}
