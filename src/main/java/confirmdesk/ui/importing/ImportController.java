package confirmdesk.ui.importing;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Choice;
import confirmdesk.ui.common.parts.FileDrop;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.WorkBar;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen on which lists and photos come in. */
public final class ImportController {

    private final ImportModel model;
    private final ReportModel report;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Choice<Boolean> kind;

    @FXML
    private Label state;

    @FXML
    private NoticeBar notice;

    @FXML
    private HBox question;

    @FXML
    private NoticeBar misgiving;

    @FXML
    private CheckBox allTheSame;

    @FXML
    private Button importAll;

    @FXML
    private Button review;

    @FXML
    private Button saveRefused;

    @FXML
    private NoticeBar saved;

    @FXML
    private WorkBar work;

    @FXML
    private Label promise;

    public ImportController(ImportModel model, ReportModel report, Words words, Navigator navigator) {
        this.model = model;
        this.report = report;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        FileDrop.on(screen, model.phase().map(phase -> !phase.isBusy()), model::take);
        ScreenFocus.on(screen, importAll);
        kind.offer(
                List.of(
                        new Choice.Option<>(false, words.text("import.this-year")),
                        new Choice.Option<>(true, words.text("import.last-year"))),
                model.batch().lastYear(),
                model::select);
        state.textProperty().bind(words.text(model.phase().map(Phase::headline)));
        notice.show(said(), words);
        misgiving.show(model.situation().map(Situation::question), words);
        Shown.when(question, misgiving.visibleProperty());
        allTheSame.selectedProperty().bindBidirectional(model.allTheSame());
        bindFoot();
    }

    private void bindFoot() {
        importAll.textProperty().bind(words.text(report.tally().map(Tally::offer)));
        importAll.disableProperty().bind(model.ready().not());
        Shown.when(importAll, model.phase().map(Phase::isBeforeImport));
        Shown.when(promise, model.work().running().not());
        Shown.when(review, model.phase().map(phase -> phase == Phase.IMPORTED));
        saveRefused.textProperty().bind(words.text(report.tally().map(Tally::saveOffer)));
        Shown.when(saveRefused, report.refusedWaiting());
        saved.show(report.saved(), words);
        work.show(model.work(), words);
    }

    /** While somebody says what the columns hold, the place where that is said says what is missing. */
    private ObservableValue<@Nullable Notice> said() {
        return Bindings.createObjectBinding(
                () -> model.matching().get() ? null : model.situation().get().notice(),
                model.situation(),
                model.matching());
    }

    @FXML
    private void importAll() {
        model.importAll();
    }

    @FXML
    private void saveRefused() {
        report.saveRefused();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
