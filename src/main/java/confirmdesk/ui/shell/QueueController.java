package confirmdesk.ui.shell;

import confirmdesk.ui.common.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Fills the column on the left. */
public final class QueueController {

    private final QueueModel model;
    private final Words words;

    @FXML
    private Pane lines;

    @FXML
    private Pane work;

    @FXML
    private Label workHead;

    @FXML
    private Pane management;

    @FXML
    private Label managementHead;

    public QueueController(QueueModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fill(lines, model.lines());
        fill(work, model.work());
        fill(management, model.management());
        workHead.setVisible(!model.work().isEmpty());
        managementHead.setVisible(!model.management().isEmpty());
    }

    private void fill(Pane section, List<QueueModel.Entry> entries) {
        entries.forEach(e -> section.getChildren().add(new QueueButton(e, words)));
    }
}
