package confirmdesk.ui.payments;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Tile;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The screen with the payment list. */
public final class PaymentsController {

    private final PaymentsModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Tile people;

    @FXML
    private Tile automatic;

    @FXML
    private Tile onSite;

    @FXML
    private Tile total;

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
    private WorkBar work;

    public PaymentsController(PaymentsModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, exportXlsx);
        people.count(model.owed().map(Owed::people));
        automatic.count(model.owed().map(Owed::automatic));
        onSite.count(model.owed().map(Owed::onSite));
        total.figure(words.text(model.owed().map(Owed::total)));
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
        work.show(model.work(), words);
    }

    private static List<TableColumn<EarlierLine, String>> columns(Columns columns) {
        return List.of(
                columns.figures("payments.column-number", 60, line -> Long.toString(line.number())),
                columns.words("payments.column-at", 140, EarlierLine::at),
                columns.words("payments.column-clerk", 110, EarlierLine::clerk),
                columns.words("payments.column-format", 70, EarlierLine::format),
                columns.words("payments.column-summary", 200, EarlierLine::summary),
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

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
