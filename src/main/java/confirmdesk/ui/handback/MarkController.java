package confirmdesk.ui.handback;

import confirmdesk.domain.handback.Mark;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.common.parts.Tone;
import javafx.fxml.FXML;

/** Binds the mark of the open registration; there only once it was handed back. */
public final class MarkController {

    private final MarkModel model;
    private final Words words;

    @FXML
    private Chip mark;

    public MarkController(MarkModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        mark.textProperty().bind(words.text(model.words()));
        mark.toneProperty().bind(model.mark().map(MarkController::tone));
        Shown.when(mark, model.mark().map(now -> now != Mark.NONE));
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case NONE, WAITING -> Tone.NEUTRAL;
            case ACCEPTED -> Tone.GOOD;
            case CHANGED -> Tone.WARN;
            case REFUSED -> Tone.BAD;
        };
    }
}
