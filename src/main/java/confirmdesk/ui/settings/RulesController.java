package confirmdesk.ui.settings;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The screen with the year's rules. */
public final class RulesController {

    private final RulesModel model;
    private final TransferModel transfer;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Label year;

    @FXML
    private NoticeBar result;

    @FXML
    private VBox problemCard;

    @FXML
    private ListView<Message> problems;

    @FXML
    private TableView<TableLine> tables;

    @FXML
    private Button load;

    @FXML
    private Button export;

    @FXML
    private WorkBar work;

    public RulesController(RulesModel model, TransferModel transfer, Words words, Navigator navigator) {
        this.model = model;
        this.transfer = transfer;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen);
        year.textProperty().bind(words.text(model.year()));
        result.show(transfer.result(), words);
        Shown.when(problemCard, Bindings.isNotEmpty(transfer.problems()));
        problems.setCellFactory(list -> new MessageCell(words));
        problems.setItems(transfer.problems());
        Columns.set(tables, columns(new Columns(words)));
        tables.setItems(model.lines());
        load.disableProperty().bind(transfer.work().running());
        export.disableProperty().bind(transfer.work().running());
        work.show(transfer.work(), words);
    }

    private List<TableColumn<TableLine, String>> columns(Columns columns) {
        return List.of(
                columns.words("rules.column-name", 220, line -> words.say(line.name())),
                columns.words("rules.column-file", 220, TableLine::file),
                columns.figures("rules.column-rows", 80, line -> Words.number(line.rows())),
                columns.chips("rules.column-standing", 180, line -> words.say(line.standing()), TableLine::tone));
    }

    @FXML
    private void load() {
        transfer.load();
    }

    @FXML
    private void export() {
        transfer.export();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
