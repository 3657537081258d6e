package confirmdesk.ui.notices;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Binds the screen of notices. */
public final class NoticesController {

    private final NoticesModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private CheckBox full;

    @FXML
    private NoticeBar remark;

    @FXML
    private NoticeBar result;

    @FXML
    private TableView<KindLine> kinds;

    @FXML
    private TableView<PersonLine> lines;

    @FXML
    private TextArea preview;

    @FXML
    private Button exportXlsx;

    @FXML
    private Button exportCsv;

    @FXML
    private Button again;

    @FXML
    private WorkBar work;

    public NoticesController(NoticesModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, exportXlsx);
        full.selectedProperty().bindBidirectional(model.full());
        remark.show(model.remark(), words);
        result.show(model.result(), words);
        work.show(model.work(), words);
        preview.textProperty().bind(model.preview());
        exportXlsx.disableProperty().bind(model.ready().not());
        exportCsv.disableProperty().bind(model.ready().not());
        again.disableProperty().bind(model.hasEarlier().map(there -> !there));
        fillTables(new Columns(words));
    }

    private void fillTables(Columns columns) {
        Columns.set(
                kinds,
                List.of(
                        columns.words("notices.column-kind", 170, this::name),
                        columns.figures("notices.column-waiting", 80, KindLine::waiting),
                        columns.figures("notices.column-handed-out", 80, KindLine::handedOut)));
        kinds.setItems(model.kinds());
        kinds.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                model.kind().set(now);
            }
        });
        model.kind().subscribe(now -> kinds.getSelectionModel().select(now));
        Columns.set(
                lines,
                List.of(
                        columns.words("deadlines.column-number", 160, PersonLine::number),
                        columns.words("deadlines.column-name", 90, PersonLine::name),
                        columns.words("notices.column-id", 170, PersonLine::idNumber),
                        columns.words("notices.column-phone", 120, PersonLine::phone)));
        lines.setItems(model.lines());
        Label none = new Label();
        none.textProperty().bind(words.text("notices.no-lines"));
        lines.setPlaceholder(none);
        model.chosen().bind(lines.getSelectionModel().selectedItemProperty());
    }

    private String name(KindLine kind) {
        return kind.name().isEmpty() ? words.say("notices.no-template", kind.kind()) : kind.name();
    }

    @FXML
    private void exportXlsx() {
        model.export("xlsx");
    }

    @FXML
    private void exportCsv() {
        model.export("csv");
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
