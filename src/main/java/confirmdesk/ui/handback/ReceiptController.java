package confirmdesk.ui.handback;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.WorkBar;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The centre's receipt: chosen, looked at, taken. */
public final class ReceiptController {

    private final ReceiptModel model;
    private final Words words;

    @FXML
    private Button choose;

    @FXML
    private Button take;

    @FXML
    private Button drop;

    @FXML
    private VBox notices;

    @FXML
    private WorkBar work;

    public ReceiptController(ReceiptModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        choose.disableProperty().bind(model.work().running());
        take.disableProperty().bind(model.ready().not());
        Shown.when(take, model.waiting().isNotNull());
        Shown.when(drop, model.waiting().isNotNull());
        work.show(model.work(), words);
        model.notices().addListener((InvalidationListener) o -> show());
        show();
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void take() {
        model.take();
    }

    @FXML
    private void drop() {
        model.drop();
    }

    private void show() {
        notices.setManaged(!model.notices().isEmpty());
        notices.getChildren().setAll(model.notices().stream().map(this::bar).toList());
    }

    private NoticeBar bar(Notice notice) {
        NoticeBar bar = new NoticeBar();
        bar.show(new SimpleObjectProperty<>(notice), words);
        return bar;
    }
}
