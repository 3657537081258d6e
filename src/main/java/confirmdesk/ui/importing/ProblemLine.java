package confirmdesk.ui.importing;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;

/**
 * A refused or marked row as a line of the list.
 *
 * @param kind what becomes of the row
 */
public record ProblemLine(
        Kind kind, String file, String row, String column, String value, String reason, String suggestion) {

    /** What becomes of a row. */
    enum Kind {
        REFUSED,
        /** Nothing is wrong with it, but it isn't what counts: an older version, a line of totals. */
        LEFT,
        /** Taken although something is odd. */
        TAKEN;

        Message text() {
            return Message.of(
                    switch (this) {
                        case REFUSED -> "import.is-refused";
                        case LEFT -> "import.is-left";
                        case TAKEN -> "import.is-marked";
                    });
        }
    }

    /** How serious that is. */
    Tone tone() {
        return kind == Kind.REFUSED ? Tone.BAD : Tone.WARN;
    }

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return file + " " + row + " " + column;
    }
}
