package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.sheet.Suggestion;
import confirmdesk.ui.review.sheet.Suggestion.Sign;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A record of last year that may be the same person, with every sign for and against. */
final class SuggestionCard extends VBox {

    SuggestionCard(Suggestion suggestion, Words words) {
        getStyleClass().add("suggestion");
        Label person = line(suggestion.person());
        person.getStyleClass().add("strong");
        FlowPane signs = new FlowPane();
        signs.getStyleClass().add("signs");
        suggestion.signs().forEach(sign -> signs.getChildren().add(chip(sign, words)));
        getChildren().addAll(person, line(suggestion.exam()), line(suggestion.result()));
        if (!suggestion.signs().isEmpty()) {
            getChildren().add(signs);
        }
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private static Chip chip(Sign sign, Words words) {
        Chip chip = new Chip(sign.what(), sign.speaksFor() ? Tone.GOOD : Tone.BAD);
        FontIcon icon = new FontIcon(sign.speaksFor() ? "mdoal-check" : "mdoal-close");
        icon.getStyleClass().add(sign.speaksFor() ? "good-icon" : "bad-icon");
        chip.setGraphic(icon);
        chip.setAccessibleText(
                words.say(sign.speaksFor() ? "suggestion.speaks-for" : "suggestion.speaks-against", sign.what()));
        return chip;
    }
}
