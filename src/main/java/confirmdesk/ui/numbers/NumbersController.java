package confirmdesk.ui.numbers;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Choice;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Tile;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The screen with the site's figures. */
public final class NumbersController {

    private final NumbersModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Tile today;

    @FXML
    private Tile open;

    @FXML
    private Tile confirmed;

    @FXML
    private Tile paid;

    @FXML
    private Tile everybody;

    @FXML
    private Choice<Breakdown> breakdown;

    @FXML
    private TableView<GroupLine> lines;

    @FXML
    private Button export;

    @FXML
    private NoticeBar result;

    @FXML
    private WorkBar work;

    public NumbersController(NumbersModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, export);
        today.count(model.totals().map(Totals::today));
        open.count(model.totals().map(Totals::open));
        confirmed.count(model.totals().map(Totals::confirmed));
        paid.count(model.totals().map(Totals::paid));
        everybody.count(model.totals().map(Totals::everybody));
        breakdown.offer(
                Arrays.stream(Breakdown.values())
                        .map(by -> new Choice.Option<>(by, words.text(by.key())))
                        .toList(),
                model.breakdown(),
                model.breakdown()::set);
        Columns.set(lines, columns(new Columns(words)));
        lines.setItems(model.lines());
        Label none = new Label();
        none.textProperty().bind(words.text("numbers.none"));
        lines.setPlaceholder(none);
        export.disableProperty().bind(model.work().running());
        result.show(model.result(), words);
        work.show(model.work(), words);
    }

    private static List<TableColumn<GroupLine, String>> columns(Columns columns) {
        TableColumn<GroupLine, String> share = columns.words("numbers.share", 240, GroupLine::name);
        share.setCellFactory(column -> new ShareCell());
        return List.of(
                columns.words("numbers.name-column", 200, GroupLine::name),
                columns.figures("numbers.total", 70, line -> Long.toString(line.total())),
                columns.figures("numbers.open", 70, line -> line.people(line.open())),
                columns.figures("numbers.confirmed", 70, line -> line.people(line.confirmed())),
                columns.figures("numbers.rejected", 70, line -> line.people(line.rejected())),
                share);
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
