package confirmdesk.ui.payments;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.Tile;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The payment list on its way out, and the lists that left before. */
public final class ListController {

    private final PaymentsModel model;
    private final PartsModel parts;
    private final Words words;

    @FXML
    private VBox part;

    @FXML
    private Tile people;

    @FXML
    private Tile automatic;

    @FXML
    private Tile total;

    @FXML
    private Tile fresh;

    @FXML
    private NoticeBar missing;

    @FXML
    private NoticeBar examples;

    @FXML
    private NoticeBar review;

    @FXML
    private NoticeBar result;

    @FXML
    private TableView<EarlierLine> earlier;

    @FXML
    private Button again;

    @FXML
    private Button exportXlsx;

    @FXML
    private Button exportCsv;

    @FXML
    private CheckBox onlyNew;

    @FXML
    private WorkBar work;

    public ListController(PaymentsModel model, PartsModel parts, Words words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(part, parts.is(Part.LIST));
        ScreenFocus.on(part, exportXlsx);
        people.count(model.owed().map(Owed::people));
        automatic.count(model.owed().map(Owed::automatic));
        total.figure(words.text(model.owed().map(Owed::total)));
        fresh.figure(words.text(model.owed().map(Owed::fresh)));
        missing.show(model.owed().map(Owed::missing), words);
        examples.show(model.owed().map(Owed::examples), words);
        review.show(model.owed().map(Owed::review), words);
        result.show(model.result(), words);
        Columns.set(earlier, columns(new Columns(words)));
        earlier.setItems(model.earlier());
        Label none = new Label();
        none.textProperty().bind(words.text("payments.none-earlier"));
        earlier.setPlaceholder(none);
        model.chosen().bind(earlier.getSelectionModel().selectedItemProperty());
        again.disableProperty().bind(model.chosen().isNull());
        exportXlsx.disableProperty().bind(model.ready().not());
        exportCsv.disableProperty().bind(model.ready().not());
        onlyNew.selectedProperty().bindBidirectional(model.onlyNew());
        work.show(model.work(), words);
    }

    private static List<TableColumn<EarlierLine, String>> columns(Columns columns) {
        return List.of(
                columns.figures("payments.column-number", 60, line -> Long.toString(line.number())),
                columns.words("payments.column-at", 140, EarlierLine::at),
                columns.words("payments.column-clerk", 110, EarlierLine::clerk),
                columns.words("payments.column-format", 70, EarlierLine::format),
                columns.words("payments.column-summary", 320, EarlierLine::summary),
                columns.words("payments.column-sha256", 400, EarlierLine::sha256));
    }

    @FXML
    private void exportXlsx() {
        model.exportXlsx();
    }

    @FXML
    private void exportCsv() {
        model.exportCsv();
    }

    @FXML
    private void again() {
        model.again();
    }
}
