package confirmdesk.ui.photocheck;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Choosing;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Binds the check of the batch's photos: its course, and what was found. */
public final class PhotoCheckController {

    private final PhotoCheckModel model;
    private final ContactSheetModel sheet;
    private final Words words;

    @FXML
    private VBox screen;

    @FXML
    private Label standing;

    @FXML
    private NoticeBar result;

    @FXML
    private NoticeBar sheetResult;

    @FXML
    private TableView<CountLine> lines;

    @FXML
    private Button start;

    @FXML
    private Button stop;

    @FXML
    private WorkBar work;

    public PhotoCheckController(PhotoCheckModel model, ContactSheetModel sheet, Words words) {
        this.model = model;
        this.sheet = sheet;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, start);
        standing.textProperty().bind(words.text(model.standing()));
        result.show(model.result(), words);
        sheetResult.show(sheet.result(), words);
        work.show(model.work(), words);
        Columns columns = new Columns(words);
        Columns.set(
                lines,
                List.of(
                        columns.words("photocheck.column-found", 170, line -> words.say(line.name())),
                        columns.figures("photocheck.column-people", 70, line -> Words.number(line.count()))));
        lines.setItems(model.lines());
        Choosing.both(lines, model.chosen());
        start.disableProperty().bind(model.startable().map(can -> !can));
        Shown.when(stop, model.work().running());
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void stop() {
        model.work().cancel();
    }

    @FXML
    private void saveSheet() {
        sheet.save();
    }

    @FXML
    private void goBack() {
        model.goBack();
    }
}
