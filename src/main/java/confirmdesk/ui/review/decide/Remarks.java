package confirmdesk.ui.review.decide;

import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stops, what warns, what was settled and what was decided, a line with a sign each. */
final class Remarks {

    private final List<Node> lines = new ArrayList<>();

    private Remarks() {}

    static List<Node> of(@Nullable Sheet sheet) {
        Remarks remarks = new Remarks();
        if (sheet != null) {
            remarks.add(sheet.stops(), "mdoal-block", Tone.BAD);
            remarks.add(sheet.warnings(), "mdomz-warning", Tone.WARN);
            remarks.add(sheet.settled(), "mdomz-people", Tone.NEUTRAL);
            if (!sheet.open() && !sheet.decision().isEmpty()) {
                remarks.add(List.of(sheet.decision()), "mdal-history", Tone.NEUTRAL);
            }
        }
        return remarks.lines;
    }

    private void add(List<String> sentences, String icon, Tone tone) {
        for (String sentence : sentences) {
            Label line = new Label(sentence, new FontIcon(icon));
            line.getStyleClass().addAll("remark", tone.styleClass());
            lines.add(line);
        }
    }
}
