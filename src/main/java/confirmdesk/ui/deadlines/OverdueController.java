package confirmdesk.ui.deadlines;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Who would be closed, by region and by name, and the clerk's word on it. */
public final class OverdueController {

    private final DeadlinesModel model;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private Label regions;

    @FXML
    private TableView<OverdueLine> people;

    public OverdueController(DeadlinesModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(root, model.reviewed().map(now -> true).orElse(false));
        heading.textProperty().bind(words.text(model.reviewed().map(Review::heading)));
        regions.textProperty().bind(model.reviewed().map(Review::regions));
        Columns columns = new Columns(words);
        Columns.set(
                people,
                List.of(
                        columns.words("deadlines.column-number", 170, OverdueLine::number),
                        columns.words("deadlines.column-name", 110, OverdueLine::name),
                        columns.words("deadlines.column-state", 110, person -> words.say(person.state())),
                        columns.words("deadlines.column-site", 140, OverdueLine::site),
                        columns.words("deadlines.column-specialty", 160, OverdueLine::specialty)));
        model.reviewed().subscribe(now -> people.getItems().setAll(now == null ? List.of() : now.first()));
    }

    @FXML
    private void close() {
        model.close();
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
