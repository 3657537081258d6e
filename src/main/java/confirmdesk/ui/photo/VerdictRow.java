package confirmdesk.ui.photo;

import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.ui.common.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A rule: a sign for its verdict, what was measured, what is asked for, and below it what to do. */
final class VerdictRow extends HBox {

    private static final int RULE_WIDTH = 96;
    private static final int MEASURED_WIDTH = 150;

    VerdictRow(VerdictLine line, Words words) {
        super(12);
        Label rule = new Label(words.say(line.rule()));
        rule.setMinWidth(RULE_WIDTH);
        Label measured = new Label(line.isChecked() ? line.verdict().measured() : words.say("photo.not-checked"));
        measured.getStyleClass().add(style(line.result()));
        measured.setMinWidth(MEASURED_WIDTH);
        Label limit = new Label(
                line.verdict().limit().isEmpty()
                        ? ""
                        : words.say("photo.limit", line.verdict().limit()));
        limit.getStyleClass().add("quiet");
        VBox facts = new VBox(2, new HBox(10, rule, measured, limit));
        line.advice().ifPresent(advice -> facts.getChildren().add(sentence(words.say(advice), line.result())));
        setHgrow(facts, Priority.ALWAYS);
        getChildren().addAll(sign(line.result(), words), facts);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("rule-row");
    }

    private static Label sentence(String text, PhotoVerdict.Result result) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().addAll("small", style(result));
        return sentence;
    }

    private static FontIcon sign(PhotoVerdict.Result result, Words words) {
        return switch (result) {
            case PASSED -> sign(Material2OutlinedAL.CHECK_CIRCLE, "good-icon", words.say("photo.passed"));
            case FAILED -> sign(Material2OutlinedAL.CANCEL, "bad-icon", words.say("photo.failed"));
            case NOTED -> sign(Material2OutlinedAL.INFO, "warn-icon", words.say("photo.noted"));
            case NOT_CHECKED -> sign(Material2OutlinedMZ.REMOVE_RED_EYE, "quiet-icon", words.say("photo.not-checked"));
        };
    }

    private static FontIcon sign(Ikon icon, String styleClass, String word) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(styleClass);
        sign.setAccessibleText(word);
        return sign;
    }

    private static String style(PhotoVerdict.Result result) {
        return switch (result) {
            case PASSED -> "plain";
            case FAILED -> "bad-text";
            case NOTED -> "warn-text";
            case NOT_CHECKED -> "quiet";
        };
    }
}
