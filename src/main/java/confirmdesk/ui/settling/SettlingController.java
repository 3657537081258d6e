package confirmdesk.ui.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the screen on which a doubt is settled. */
public final class SettlingController {

    private final SettlingModel model;
    private final DoubtModel doubt;
    private final Words words;

    @FXML
    private VBox screen;

    @FXML
    private Label person;

    @FXML
    private Label exam;

    @FXML
    private NoticeBar notice;

    @FXML
    private HBox signing;

    @FXML
    private Label nameLabel;

    @FXML
    private TextField name;

    @FXML
    private HBox saying;

    @FXML
    private TextField text;

    @FXML
    private Button main;

    @FXML
    private Button another;

    @FXML
    private Button elsewhere;

    @FXML
    private Button decline;

    public SettlingController(SettlingModel model, DoubtModel doubt, Words words) {
        this.model = model;
        this.doubt = doubt;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen, main);
        notice.show(model.notice(), words);
        person.textProperty().bind(doubt.sheet().map(DoubtSheet::person).orElse(""));
        exam.textProperty().bind(doubt.sheet().map(DoubtSheet::exam).orElse(""));
        name.textProperty().bindBidirectional(model.name());
        text.textProperty().bindBidirectional(model.text());
        main.disableProperty().bind(model.ready().map(can -> !can));
        main.textProperty().bind(doubt.sheet().map(s -> words.say(s.asked())).orElse(""));
        nameLabel
                .textProperty()
                .bind(doubt.asks(a -> a == Asked.APPROVAL)
                        .map(second -> words.say(second ? "settling.second-name" : "settling.first-name")));
        Shown.when(signing, doubt.asks(Asked::isSigned));
        Shown.when(saying, doubt.asks(a -> a.isSigned() || a.isAboutRecords()));
        Shown.when(another, doubt.asks(Asked::isAboutRecords));
        Shown.when(elsewhere, doubt.asks(a -> a == Asked.MERGE));
        Shown.when(decline, doubt.asks(a -> a == Asked.APPROVAL));
    }

    @FXML
    private void settle() {
        model.main();
    }

    @FXML
    private void anotherPerson() {
        model.anotherPerson();
    }

    @FXML
    private void doneElsewhere() {
        model.doneElsewhere();
    }

    @FXML
    private void decline() {
        model.decline();
    }

    @FXML
    private void goBack() {
        model.back();
    }

    /** Enter in a field settles nothing: it leads back to where Enter does. */
    @FXML
    private void leaveField() {
        screen.requestFocus();
    }
}
