package confirmdesk.ui.photo;

import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.ui.common.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A rule: a sign and a word for its verdict, what was measured, what is asked for, and below it what to do. */
final class VerdictCell extends ListCell<VerdictLine> {

    private static final int RULE_WIDTH = 96;
    private static final int MEASURED_WIDTH = 150;

    private final Words words;
    private final FontIcon sign = new FontIcon();
    private final Label rule = new Label();
    private final Label measured = new Label();
    private final Label limit = new Label();
    private final Label advice = new Label();
    private final HBox line;

    VerdictCell(Words words) {
        this.words = words;
        rule.setMinWidth(RULE_WIDTH);
        measured.setMinWidth(MEASURED_WIDTH);
        limit.getStyleClass().add("quiet");
        advice.setWrapText(true);
        VBox facts = new VBox(2, new HBox(10, rule, measured, limit), advice);
        HBox.setHgrow(facts, Priority.ALWAYS);
        line = new HBox(12, sign, facts);
        line.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VerdictLine verdict, boolean empty) {
        super.updateItem(verdict, empty);
        setGraphic(empty || verdict == null ? null : line);
        if (verdict != null) {
            rule.setText(words.say(verdict.rule()));
            measured.setText(
                    verdict.result() == PhotoVerdict.Result.NOT_CHECKED
                            ? words.say("photo.not-checked")
                            : verdict.verdict().measured());
            limit.setText(
                    verdict.verdict().limit().isEmpty()
                            ? ""
                            : words.say("photo.limit", verdict.verdict().limit()));
            advice.setText(verdict.advice().map(words::say).orElse(""));
            advice.setManaged(verdict.advice().isPresent());
            dress(verdict.result());
        }
    }

    private void dress(PhotoVerdict.Result result) {
        measured.getStyleClass().removeAll("quiet", "bad-text");
        advice.getStyleClass().removeAll("quiet", "bad-text");
        switch (result) {
            case PASSED -> sign("good-icon", Material2OutlinedAL.CHECK_CIRCLE, "photo.passed");
            case FAILED -> {
                sign("bad-icon", Material2OutlinedAL.CANCEL, "photo.failed");
                measured.getStyleClass().add("bad-text");
                advice.getStyleClass().add("bad-text");
            }
            case NOT_CHECKED -> {
                sign("quiet-icon", Material2OutlinedMZ.REMOVE_RED_EYE, "photo.not-checked");
                measured.getStyleClass().add("quiet");
                advice.getStyleClass().add("quiet");
            }
        }
    }

    private void sign(String styleClass, Ikon icon, String word) {
        sign.getStyleClass().removeAll("good-icon", "bad-icon", "quiet-icon");
        sign.getStyleClass().add(styleClass);
        sign.setIconCode(icon);
        sign.setAccessibleText(words.say(word));
    }
}
