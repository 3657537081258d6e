package confirmdesk.ui.deadlines;

import confirmdesk.domain.examyear.Window;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Binds the screen of deadlines and withdrawals. */
public final class DeadlinesController {

    private final DeadlinesModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private NoticeBar remark;

    @FXML
    private NoticeBar result;

    @FXML
    private TableView<WindowLine> lines;

    @FXML
    private Label doubtfulCount;

    @FXML
    private TableView<DoubtLine> doubtful;

    @FXML
    private Button withdraw;

    @FXML
    private Button stays;

    @FXML
    private Button reviewConfirmation;

    @FXML
    private WorkBar work;

    public DeadlinesController(DeadlinesModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, reviewConfirmation);
        remark.show(model.remark(), words);
        result.show(model.result(), words);
        work.show(model.work(), words);
        doubtfulCount.textProperty().bind(words.text(model.doubtfulCount()));
        Columns columns = new Columns(words);
        Columns.set(
                lines,
                List.of(
                        columns.words("deadlines.column-kind", 110, line -> words.say(line.kind())),
                        columns.words("deadlines.column-region", 100, WindowLine::region),
                        columns.words("deadlines.column-last", 110, WindowLine::lastDay),
                        columns.chips("deadlines.column-left", 110, line -> words.say(line.left()), WindowLine::tone),
                        columns.figures("deadlines.column-people", 80, WindowLine::people)));
        lines.setItems(model.lines());
        Columns.set(
                doubtful,
                List.of(
                        columns.words(
                                "deadlines.column-number",
                                150,
                                line -> line.number().value()),
                        columns.words("deadlines.column-name", 90, DoubtLine::name),
                        columns.words("deadlines.column-state", 100, line -> words.say(line.state())),
                        columns.words("deadlines.column-why", 130, this::why)));
        doubtful.setItems(model.doubtful());
        lines.setPlaceholder(empty("deadlines.no-lines"));
        doubtful.setPlaceholder(empty("deadlines.no-doubts"));
        model.chosen().bind(doubtful.getSelectionModel().selectedItemProperty());
        withdraw.disableProperty().bind(model.chosen().isNull());
        stays.disableProperty().bind(model.chosen().isNull());
    }

    private Label empty(String key) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        return label;
    }

    private String why(DoubtLine line) {
        return line.word().isEmpty() ? words.say("withdrawal.missing") : line.word();
    }

    @FXML
    private void reviewConfirmation() {
        model.review(Window.Kind.CONFIRMATION);
    }

    @FXML
    private void reviewPayment() {
        model.review(Window.Kind.PAYMENT);
    }

    @FXML
    private void withdraw() {
        model.withdraw();
    }

    @FXML
    private void stays() {
        model.stays();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
