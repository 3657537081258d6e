package confirmdesk.ui.handback;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.Tone;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Whom somebody has to look at, and what was handed back before. */
public final class SentController {

    private final CentreModel centre;
    private final HandBackModel model;
    private final Words words;

    @FXML
    private TableView<AttentionLine> attention;

    @FXML
    private Label more;

    @FXML
    private Button open;

    @FXML
    private TableView<SentLine> sent;

    @FXML
    private Button again;

    public SentController(CentreModel centre, HandBackModel model, Words words) {
        this.centre = centre;
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Columns columns = new Columns(words);
        Columns.set(attention, people(columns));
        attention.setItems(centre.attention());
        attention.setPlaceholder(none("handback.none-attention"));
        centre.chosen().bind(attention.getSelectionModel().selectedItemProperty());
        open.disableProperty().bind(centre.chosen().isNull());
        more.textProperty().bind(words.text(centre.cut()));
        Columns.set(sent, exports(columns));
        sent.setItems(centre.sent());
        sent.setPlaceholder(none("handback.none-earlier"));
        model.chosen().bind(sent.getSelectionModel().selectedItemProperty());
        again.disableProperty().bind(model.chosen().isNull());
    }

    @FXML
    private void open() {
        centre.open();
    }

    @FXML
    private void again() {
        model.again();
    }

    private List<TableColumn<AttentionLine, String>> people(Columns columns) {
        return List.of(
                columns.words("handback.column-person", 90, AttentionLine::name),
                columns.words("handback.column-registration", 150, AttentionLine::registration),
                columns.words("handback.column-state", 90, line -> words.say(line.state())),
                columns.chips("handback.column-mark", 130, line -> words.say(line.mark()), line -> Tone.WARN),
                columns.words("handback.column-words", 160, AttentionLine::words));
    }

    private List<TableColumn<SentLine, String>> exports(Columns columns) {
        return List.of(
                columns.figures("handback.column-number", 50, line -> Long.toString(line.number())),
                columns.words("handback.column-at", 130, SentLine::at),
                columns.words("handback.column-clerk", 80, SentLine::clerk),
                columns.words("handback.column-summary", 170, SentLine::summary),
                columns.words("handback.column-answers", 120, line -> words.say(line.answers())),
                columns.words("handback.column-sha256", 130, SentLine::sha256));
    }

    private Label none(String key) {
        Label none = new Label();
        none.textProperty().bind(words.text(key));
        return none;
    }
}
