package confirmdesk.ui.payments.incoming;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.FileDrop;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.Tile;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A list that comes back: dropped or chosen, shown, then taken. */
public final class ReturnController {

    private final ReturnModel model;
    private final Words words;

    @FXML
    private VBox part;

    @FXML
    private Label invitation;

    @FXML
    private Label recognised;

    @FXML
    private NoticeBar notice;

    @FXML
    private HBox tiles;

    @FXML
    private Tile passed;

    @FXML
    private Tile failed;

    @FXML
    private Tile paid;

    @FXML
    private Tile opened;

    @FXML
    private Tile same;

    @FXML
    private Tile refused;

    @FXML
    private VBox rowCard;

    @FXML
    private TableView<ReturnLine> rows;

    @FXML
    private Button take;

    @FXML
    private Button saveRefused;

    @FXML
    private WorkBar work;

    public ReturnController(ReturnModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        FileDrop.on(part, files -> model.look(files.getFirst()));
        Shown.when(part, model.here());
        ScreenFocus.on(part, take);
        invitation
                .textProperty()
                .bind(words.text(model.aboutMoney()
                        .map(money -> Message.of(money ? "returned.drop-payments" : "returned.drop-review"))));
        recognised.textProperty().bind(model.figures().map(f -> f.file() + " · " + f.description()));
        notice.show(model.notice(), words);
        Shown.when(tiles, model.figures().map(f -> true).orElse(false));
        passed.count(model.figures().map(ReturnFigures::passed));
        failed.count(model.figures().map(ReturnFigures::failed));
        paid.figure(words.text(model.figures().map(ReturnFigures::paid)));
        opened.figure(words.text(model.figures().map(ReturnFigures::opened)));
        same.count(model.figures().map(ReturnFigures::same));
        refused.count(model.figures().map(ReturnFigures::refused));
        List.of(passed, failed)
                .forEach(tile -> Shown.when(tile, model.aboutMoney().map(money -> !money)));
        List.of(paid, opened).forEach(tile -> Shown.when(tile, model.aboutMoney()));
        Shown.when(rowCard, Bindings.isNotEmpty(model.lines()));
        Columns.set(rows, columns(new Columns(words)));
        rows.setItems(model.lines());
        take.disableProperty().bind(model.ready().not());
        Shown.when(saveRefused, model.refusedWaiting());
        work.show(model.work(), words);
    }

    private List<TableColumn<ReturnLine, String>> columns(Columns columns) {
        return List.of(
                columns.chips("import.column-kind", 92, line -> words.say(line.kind()), ReturnLine::tone),
                columns.figures("import.column-row", 64, ReturnLine::row),
                columns.words("import.column-column", 104, ReturnLine::column),
                columns.words("import.column-value", 190, ReturnLine::value),
                columns.words("import.column-reason", 320, ReturnLine::reason),
                columns.words("import.column-suggestion", 280, ReturnLine::suggestion));
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
    private void saveRefused() {
        model.saveRefused();
    }
}
