package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.sheet.Sheet;
import confirmdesk.ui.review.sheet.SubjectRow;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fills the table of subjects: last year's score, due, chosen. */
public final class SubjectsController {

    private static final String FULL = "mdal-lens";
    private static final String HOLLOW = "mdoal-lens";

    private final RecordModel model;
    private final Words words;

    @FXML
    private GridPane table;

    public SubjectsController(RecordModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.sheet().subscribe(this::show);
    }

    private void show(@Nullable Sheet sheet) {
        table.getChildren().removeIf(n -> GridPane.getRowIndex(n) > 0);
        if (sheet != null) {
            for (int i = 0; i < sheet.subjects().size(); i++) {
                table.addRow(i + 1, cells(sheet.subjects().get(i)));
            }
        }
    }

    private Node[] cells(SubjectRow row) {
        HBox differs = new HBox();
        if (!row.differs().isEmpty()) {
            differs.getChildren().add(new Chip(row.differs(), Tone.WARN));
        }
        return new Node[] {
            text(row.subject()),
            score(row),
            sign(row.due(), FULL),
            sign(row.chosen(), row.due() ? FULL : HOLLOW),
            differs
        };
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("subject");
        return label;
    }

    private Label score(SubjectRow row) {
        Label label = new Label(row.score().isEmpty() ? words.say("subjects.none") : row.score());
        label.getStyleClass().add("score");
        if (row.passed()) {
            label.setGraphic(icon("mdal-check", "good-icon"));
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.setAccessibleText(words.say("subjects.passed", row.score()));
        }
        return label;
    }

    private Label sign(boolean yes, String icon) {
        Label label = new Label();
        label.getStyleClass().add("sign");
        label.setGraphic(yes ? icon(icon, "text-icon") : new Label(words.say("subjects.none")));
        label.setAccessibleText(words.say(yes ? "subjects.yes" : "subjects.no"));
        return label;
    }

    private static FontIcon icon(String literal, String style) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add(style);
        return icon;
    }
}
