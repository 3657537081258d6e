package confirmdesk.ui.review.papers;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.sheet.PaperRow;
import confirmdesk.ui.review.sheet.Sheet;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Shows the papers with a box and a digit each, and below them what is said about years of work. */
public final class PapersController {

    private final RecordModel record;
    private final PapersModel model;
    private final Commands commands;
    private final Words words;

    @FXML
    private Pane papers;

    @FXML
    private Chip count;

    @FXML
    private Label said;

    @FXML
    private Pane rules;

    public PapersController(RecordModel record, PapersModel model, Commands commands, Words words) {
        this.record = record;
        this.model = model;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(words.text(model.said()));
        said.visibleProperty().bind(model.said().map(m -> true).orElse(false));
        said.managedProperty().bind(said.visibleProperty());
        record.sheet().subscribe(this::show);
    }

    @FXML
    private void askForSlip() {
        commands.press("S");
    }

    private void show(@Nullable Sheet sheet) {
        if (sheet != null) {
            papers.getChildren().setAll(sheet.papers().stream().map(this::paper).toList());
            rules.getChildren()
                    .setAll(sheet.eligibility().stream().map(this::rule).toList());
            long needed = sheet.papers().stream().filter(PaperRow::needed).count();
            long seen = sheet.papers().stream()
                    .filter(p -> p.needed() && p.ticked())
                    .count();
            count.setVisible(needed > 0);
            count.setText(words.say("papers.count", seen, needed));
            count.setTone(seen == needed ? Tone.GOOD : Tone.WARN);
        }
    }

    private Node paper(PaperRow row) {
        CheckBox box = new CheckBox(row.needed() ? row.name() : words.say("papers.optional", row.name()));
        box.setSelected(row.ticked());
        box.setFocusTraversable(false);
        box.setAccessibleText(row.seen().isEmpty() ? row.name() : row.name() + " " + row.seen());
        box.setOnAction(e -> {
            box.setSelected(row.ticked());
            model.turn(row.code());
        });
        if (!row.seen().isEmpty()) {
            box.setTooltip(new Tooltip(row.seen()));
        }
        HBox paper = row.key().isEmpty() ? new HBox(box) : new HBox(box, new KeyCap(row.key()));
        paper.getStyleClass().add("paper");
        return paper;
    }

    private Node rule(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
