package confirmdesk.ui.importing;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;

/** A refused or marked row as a line of the list. @param refused false if the row is taken all the same */
public record ProblemLine(
        boolean refused, String file, String row, String column, String value, String reason, String suggestion) {

    /** What becomes of the row. */
    Message kind() {
        return Message.of(refused ? "import.is-refused" : "import.is-marked");
    }

    /** How serious that is. */
    Tone tone() {
        return refused ? Tone.BAD : Tone.WARN;
    }

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return file + " " + row + " " + column;
    }
}
