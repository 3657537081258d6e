package confirmdesk.ui.payments.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.payments.Part;
import confirmdesk.ui.payments.PartsModel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The payments that wait for a person. */
public final class OpenController {

    private final OpenModel model;
    private final PartsModel parts;
    private final Words words;

    @FXML
    private VBox part;

    @FXML
    private Label sum;

    @FXML
    private CheckBox all;

    @FXML
    private TableView<OpenLine> lines;

    @FXML
    private Button more;

    @FXML
    private NoticeBar result;

    @FXML
    private TextField reason;

    @FXML
    private TextField whose;

    @FXML
    private TextField second;

    @FXML
    private Button accept;

    @FXML
    private Button notOurs;

    @FXML
    private Button refund;

    @FXML
    private Button reopen;

    public OpenController(OpenModel model, PartsModel parts, Words words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(part, parts.is(Part.OPEN));
        ScreenFocus.on(part);
        sum.textProperty().bind(words.text(model.sum()));
        all.selectedProperty().bindBidirectional(model.all());
        Columns.set(lines, columns(new Columns(words)));
        lines.setItems(model.lines());
        Label none = new Label();
        none.textProperty().bind(words.text("paid.none"));
        lines.setPlaceholder(none);
        model.chosen().bind(lines.getSelectionModel().selectedItemProperty());
        Shown.when(more, model.more());
        result.show(model.result(), words);
        reason.textProperty().bindBidirectional(model.typed().reason());
        whose.textProperty().bindBidirectional(model.typed().whose());
        second.textProperty().bindBidirectional(model.typed().second());
        Shown.when(second, model.canReopen());
        List.of(accept, notOurs, refund)
                .forEach(button ->
                        button.disableProperty().bind(model.canSettle().not()));
        reopen.disableProperty().bind(model.canReopen().not());
    }

    private List<TableColumn<OpenLine, String>> columns(Columns columns) {
        return List.of(
                columns.figures("paid.column-id", 60, line -> Long.toString(line.id())),
                columns.chips("paid.column-what", 150, line -> words.say(line.what()), OpenLine::tone),
                columns.figures("paid.column-amount", 90, OpenLine::amount),
                columns.figures("paid.column-asked", 90, OpenLine::asked),
                columns.words("paid.column-at", 150, OpenLine::paidAt),
                columns.words("paid.column-number", 150, OpenLine::whose),
                columns.words("paid.column-name", 90, OpenLine::name),
                columns.words("paid.column-serial", 140, OpenLine::serial),
                columns.words("paid.column-from", 160, OpenLine::from));
    }

    @FXML
    private void showMore() {
        model.showMore();
    }

    @FXML
    private void accept() {
        model.accept();
    }

    @FXML
    private void notOurs() {
        model.notOurs();
    }

    @FXML
    private void refund() {
        model.refund();
    }

    @FXML
    private void reopen() {
        model.reopen();
    }
}
