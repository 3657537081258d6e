package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.sheet.Head;
import confirmdesk.ui.review.sheet.Sheet;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Binds who lies open. */
public final class HeadController {

    private final RecordModel model;
    private final PeopleModel people;
    private final Words words;

    @FXML
    private Label name;

    @FXML
    private Label person;

    @FXML
    private Label idNumber;

    @FXML
    private Label registration;

    @FXML
    private Chip outcome;

    @FXML
    private Chip state;

    @FXML
    private Chip ofDesk;

    @FXML
    private Label position;

    @FXML
    private Label way;

    public HeadController(RecordModel model, PeopleModel people, Words words) {
        this.model = model;
        this.people = people;
        this.words = words;
    }

    @FXML
    private void initialize() {
        name.textProperty().bind(text(Head::name));
        person.textProperty().bind(text(Head::person));
        idNumber.textProperty().bind(text(Head::idNumber));
        registration.textProperty().bind(text(Head::registration));
        outcome.textProperty().bind(text(Head::outcome));
        state.textProperty().bind(text(Head::state));
        Shown.when(ofDesk, model.sheet().map(Sheet::head).map(Head::ofDesk).orElse(false));
        position.textProperty().bind(people.caption().position());
        way.textProperty().bind(model.way().map(words::say));
        model.sheet().subscribe(this::tones);
    }

    private ObservableValue<String> text(Function<Head, String> part) {
        return model.sheet().map(Sheet::head).map(part).orElse("");
    }

    private void tones(@Nullable Sheet sheet) {
        if (sheet != null) {
            outcome.setTone(sheet.head().outcomeTone());
            state.setTone(sheet.head().stateTone());
        }
    }
}
