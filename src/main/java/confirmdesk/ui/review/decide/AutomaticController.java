package confirmdesk.ui.review.decide;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.Zone;
import confirmdesk.ui.common.parts.WorkBar;
import confirmdesk.ui.review.decide.AutomaticModel.Failed;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Binds the preview of automatic confirmation. */
public final class AutomaticController {

    private final AutomaticModel model;
    private final Words words;

    @FXML
    private Parent root;

    @FXML
    private Label qualify;

    @FXML
    private GridPane failed;

    @FXML
    private Button run;

    @FXML
    private WorkBar work;

    @FXML
    private Label said;

    public AutomaticController(AutomaticModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Zone.ELSEWHERE.mark(root);
        root.visibleProperty().bind(model.shown());
        qualify.textProperty().bind(model.qualify());
        run.disableProperty().bind(model.possible().map(can -> !can));
        work.show(model.work(), words);
        said.textProperty().bind(words.text(model.said()));
        model.failed().subscribe(this::show);
    }

    @FXML
    private void run() {
        model.run();
    }

    private void show(List<Failed> conditions) {
        failed.getChildren().clear();
        for (int i = 0; i < conditions.size(); i++) {
            Label count = new Label(conditions.get(i).count());
            count.getStyleClass().add("count");
            failed.addRow(i, new Label(conditions.get(i).condition()), count);
        }
    }
}
