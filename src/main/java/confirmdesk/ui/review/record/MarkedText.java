package confirmdesk.ui.review.record;

import confirmdesk.ui.review.sheet.Marks.Run;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A value whose changed characters stand out by background and line; each is a node so that the text still wraps. */
final class MarkedText extends TextFlow {

    MarkedText(List<Run> runs, String style) {
        getStyleClass().addAll("value", style);
        setAccessibleText(String.join("", runs.stream().map(Run::text).toList()));
        for (Run run : runs) {
            if (run.changed()) {
                run.text()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .forEach(c -> getChildren().add(marked(c)));
            } else {
                getChildren().add(plain(run.text()));
            }
        }
    }

    private static Node plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("plain");
        return plain;
    }

    private static Node marked(String character) {
        Label label = new Label(character);
        label.getStyleClass().add("marked");
        return label;
    }
}
