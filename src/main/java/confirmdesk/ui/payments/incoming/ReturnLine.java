package confirmdesk.ui.payments.incoming;

import confirmdesk.desk.reading.RowProblem;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Tone;

/** A row of a list that came back which was not simply taken. @param refused false if it waits for a person */
public record ReturnLine(boolean refused, String row, String column, String value, String reason, String suggestion) {

    static ReturnLine of(RowProblem problem, boolean refused, Words words) {
        return new ReturnLine(
                refused,
                Long.toString(problem.place().row()),
                problem.column(),
                problem.value(),
                words.say(problem.reason()),
                words.say(problem.suggestion()));
    }

    /** The key of the word for what becomes of it. */
    String kind() {
        return refused ? "returned.is-refused" : "returned.is-open";
    }

    Tone tone() {
        return refused ? Tone.BAD : Tone.WARN;
    }

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return row + " " + column;
    }
}
