package confirmdesk.ui.handback;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Tile;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.function.ToLongFunction;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The screen with what goes back to the centre. */
public final class HandBackController {

    private final CentreModel centre;
    private final HandBackModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Tile due;

    @FXML
    private Tile changed;

    @FXML
    private Tile refused;

    @FXML
    private Tile waiting;

    @FXML
    private Tile accepted;

    @FXML
    private NoticeBar result;

    @FXML
    private Button export;

    @FXML
    private Button exportAll;

    @FXML
    private WorkBar work;

    public HandBackController(CentreModel centre, HandBackModel model, Words words, Navigator navigator) {
        this.centre = centre;
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, export);
        due.count(count(Counts::due));
        changed.count(count(Counts::changed));
        refused.count(count(Counts::refused));
        waiting.count(count(Counts::waiting));
        accepted.count(count(Counts::accepted));
        result.show(model.result(), words);
        export.disableProperty().bind(model.ready().not());
        exportAll.disableProperty().bind(model.readyForAll().not());
        work.show(model.work(), words);
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void exportAll() {
        model.exportAll();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }

    private ObservableValue<Long> count(ToLongFunction<Counts> which) {
        return centre.counts().map(which::applyAsLong);
    }
}
