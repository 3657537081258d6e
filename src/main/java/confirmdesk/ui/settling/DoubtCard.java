package confirmdesk.ui.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.settling.DoubtSheet.Card;
import confirmdesk.ui.settling.DoubtSheet.Sign;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A record of last year or a registration of this year that can be chosen, with what speaks for and against it. */
final class DoubtCard extends VBox {

    private static final double SIGN_WIDTH = 530;

    DoubtCard(int digit, Card card, boolean chosen, Words words) {
        getStyleClass().addAll("card", "card-body");
        Label person = line(card.person());
        person.getStyleClass().add("strong");
        HBox head = new HBox(10, new KeyCap(String.valueOf(digit)), person);
        head.setAlignment(Pos.CENTER_LEFT);
        if (chosen) {
            head.getChildren().add(new Chip(words.say("settling.chosen"), Tone.ACCENT));
        }
        getChildren().addAll(head, line(card.exam()), line(card.result()));
        if (!card.signs().isEmpty()) {
            FlowPane signs = new FlowPane(16, 3);
            card.signs().forEach(sign -> signs.getChildren().add(line(sign, words)));
            getChildren().add(signs);
        }
        setSpacing(4);
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private static Label line(Sign sign, Words words) {
        FontIcon icon = new FontIcon(sign.speaksFor() ? "mdoal-check" : "mdoal-close");
        icon.getStyleClass().add(sign.speaksFor() ? "good-icon" : "bad-icon");
        Label line = new Label(sign.sentence(), icon);
        line.setPrefWidth(SIGN_WIDTH);
        line.setWrapText(true);
        line.setAccessibleText(
                words.say(sign.speaksFor() ? "suggestion.speaks-for" : "suggestion.speaks-against", sign.sentence()));
        return line;
    }
}
