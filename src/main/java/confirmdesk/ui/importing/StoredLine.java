package confirmdesk.ui.importing;

import confirmdesk.desk.reading.Row;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row as it will be stored, as a line of the list. @param subjects those chosen as ●●○○, last year the four scores */
public record StoredLine(
        String number,
        String name,
        String sex,
        String birthDate,
        String idType,
        String idNumber,
        String site,
        String level,
        String specialty,
        String subjects) {

    static StoredLine ofThisYear(Row row) {
        SubjectSet chosen = SubjectSet.chosenIn(row.answers());
        return of(row, joined(s -> chosen.contains(s) ? "●" : "○"));
    }

    static StoredLine ofLastYear(Row row) {
        Scores scores = Scores.in(row.answers());
        return of(row, joined(s -> scores.of(s).map(BigDecimal::toPlainString).orElse("–")));
    }

    private static String joined(Function<Subject, String> sign) {
        return Arrays.stream(Subject.values()).map(sign).collect(Collectors.joining(" "));
    }

    private static StoredLine of(Row row, String subjects) {
        return new StoredLine(
                row.answers().get(Field.REGISTRATION_NUMBER),
                row.answers().get(Field.NAME),
                row.answers().get(Field.SEX),
                row.answers().get(Field.BIRTH_DATE),
                row.answers().get(Field.ID_TYPE),
                row.answers().get(Field.ID_NUMBER),
                row.answers().get(Field.SITE),
                row.answers().get(Field.LEVEL),
                (row.answers().get(Field.SPECIALTY_CODE) + " " + row.answers().get(Field.SPECIALTY_NAME)).strip(),
                subjects);
    }

    /** Says no value: it is personal. */
    @Override
    public String toString() {
        return "StoredLine[" + number + "]";
    }
}
