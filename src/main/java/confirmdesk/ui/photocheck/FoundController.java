package confirmdesk.ui.photocheck;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Choosing;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.Shown;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** Binds the people or pairs behind a line of what was found. */
public final class FoundController {

    private final FoundModel model;
    private final Words words;

    @FXML
    private Label place;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private TableView<PersonLine> people;

    @FXML
    private TableView<PairLine> pairs;

    public FoundController(FoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        place.textProperty().bind(words.text(model.place()));
        previous.disableProperty().bind(model.paging().hasPrevious().map(has -> !has));
        next.disableProperty().bind(model.paging().hasNext().map(has -> !has));
        columns(new Columns(words));
        people.setItems(model.people());
        pairs.setItems(model.pairs());
        Choosing.both(people, model.person());
        Choosing.both(pairs, model.pair());
        Shown.when(people, model.paired().map(both -> !both));
        Shown.when(pairs, model.paired());
    }

    private void columns(Columns columns) {
        Columns.set(
                people,
                List.of(
                        columns.words("photocheck.column-name", 84, PersonLine::name),
                        columns.words("photocheck.column-number", 136, FoundController::number),
                        columns.words("photocheck.column-state", 92, line -> words.say(line.state())),
                        columns.figures("photocheck.column-broken", 54, FoundController::broken),
                        columns.words("photocheck.column-rules", 160, this::rules)));
        Columns.set(
                pairs,
                List.of(
                        columns.words("photocheck.column-one", 110, pair -> who(pair.first())),
                        columns.words("photocheck.column-number", 150, pair -> number(pair.first())),
                        columns.words("photocheck.column-other", 110, pair -> who(pair.second())),
                        columns.words("photocheck.column-number", 150, pair -> number(pair.second()))));
    }

    private static String number(PersonLine line) {
        return line.number().value();
    }

    private static String broken(PersonLine line) {
        return line.rules().isEmpty() ? "" : Words.number((long) line.rules().size());
    }

    private String rules(PersonLine line) {
        return line.rules().stream().map(words::say).collect(Collectors.joining(words.say("list.comma")));
    }

    private String who(PersonLine line) {
        return words.say("photocheck.who", line.name(), line.idEnd());
    }

    @FXML
    private void previous() {
        model.paging().previous();
    }

    @FXML
    private void next() {
        model.paging().next();
    }
}
