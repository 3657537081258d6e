package confirmdesk.domain.decision;

import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.Arrays;
import java.util.List;

/**
 * A field that a newer record of somebody says otherwise.
 *
 * @param counts whether it is more than another writing, in a field whose change re-opens a decision
 */
public record FieldChange(Field field, String before, String now, boolean counts) {

    /** What a newer record changes, in the order of the fields; both may leave columns out. */
    public static List<FieldChange> between(Answers known, Answers newer, ExamYear year) {
        return Arrays.stream(Field.values())
                .filter(field -> !known.get(field).equals(newer.get(field)))
                .map(field ->
                        new FieldChange(field, known.get(field), newer.get(field), counts(field, known, newer, year)))
                .toList();
    }

    private static boolean counts(Field field, Answers known, Answers newer, ExamYear year) {
        return year.comparedFields().stream()
                        .filter(compared -> compared.field() == field)
                        .anyMatch(ComparedField::counts)
                && differs(field, known, newer, year);
    }

    private static boolean differs(Field field, Answers known, Answers newer, ExamYear year) {
        if (!newer.has(field) || !known.has(field)) {
            return false;
        }
        return field == Field.ID_TYPE
                ? !year.idTypes().same(newer.get(field), known.get(field))
                : !Normal.of(field, newer.get(field)).equals(Normal.of(field, known.get(field)));
    }

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
