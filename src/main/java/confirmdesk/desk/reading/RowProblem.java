package confirmdesk.desk.reading;

import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import java.util.List;

/**
 * Why a row was refused, or what was marked on a row that was taken.
 *
 * @param column the header word, empty if the whole row is meant
 * @param value the value as it came; it may be personal, so only the screen and the errors workbook show it in full
 * @param cells the whole row as it was
 */
public record RowProblem(
        Place place, String column, String value, Message reason, Message suggestion, List<String> cells) {

    public RowProblem {
        cells = List.copyOf(cells);
    }

    /** The same with the row's cells under another header. */
    public RowProblem with(List<String> others) {
        return new RowProblem(place, column, value, reason, suggestion, others);
    }

    /** What a check found about a row. */
    public static RowProblem of(Row row, Finding finding) {
        Field field = finding.field();
        return new RowProblem(
                row.place(),
                field.header(),
                row.answers().get(field),
                finding.reason(),
                finding.suggestion(),
                row.cells());
    }

    /** Says no value. */
    @Override
    public String toString() {
        return "RowProblem[" + place + " " + column + " " + reason.key() + "]";
    }
}
