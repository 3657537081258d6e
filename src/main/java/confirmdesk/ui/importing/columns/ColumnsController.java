package confirmdesk.ui.importing.columns;

import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The columns of a list that the program doesn't know by itself. */
public final class ColumnsController {

    private final ColumnsModel model;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private Label headline;

    @FXML
    private Button open;

    @FXML
    private VBox saying;

    @FXML
    private NoticeBar notice;

    @FXML
    private VBox columns;

    @FXML
    private TextField sender;

    @FXML
    private FlowPane senders;

    @FXML
    private Button use;

    @FXML
    private Button forget;

    public ColumnsController(ColumnsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(card, model.form().asked());
        Shown.when(saying, model.open());
        headline.textProperty().bind(words.text(model.form().headline()));
        open.visibleProperty().bind(model.form().optional());
        notice.show(model.form().notice(), words);
        sender.textProperty().bindBidirectional(model.form().sender());
        use.disableProperty().bind(model.form().sayable().map(sayable -> !sayable));
        Shown.when(forget, model.form().remembered());
        model.form().lines().addListener((ListChangeListener<ColumnLine>) change -> showColumns());
        model.senders().addListener((ListChangeListener<String>) change -> showSenders());
        showColumns();
        showSenders();
    }

    private void showColumns() {
        List<Field> offered = model.form().offered();
        columns.getChildren()
                .setAll(model.form().lines().stream()
                        .map(line -> new ColumnRow(line, offered, words))
                        .toList());
    }

    private void showSenders() {
        senders.getChildren().setAll(model.senders().stream().map(this::pick).toList());
    }

    private Button pick(String known) {
        Button pick = new Button(known);
        pick.getStyleClass().addAll("action", "small-action");
        pick.setOnAction(e -> model.pick(known));
        return pick;
    }

    @FXML
    private void openOrClose() {
        model.openOrClose();
    }

    @FXML
    private void use() {
        model.use();
    }

    @FXML
    private void forget() {
        model.forget();
    }
}
