package confirmdesk.domain.checking;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import java.util.Set;

/** A row as the rules look at it: its answers and which of its cells the sheet stored as numbers. */
record ListedRow(Answers answers, Set<Field> numberCells, ExamYear year) {

    /** The value in normal form; empty if there is none. */
    String normal(Field field) {
        return Normal.of(field, answers.get(field));
    }

    boolean isEmpty(Field field) {
        return normal(field).isEmpty();
    }

    IdNumber number() {
        return IdNumber.of(answers.get(Field.ID_NUMBER));
    }

    /** Whether the number is that of a resident identity card; without a type nothing is said about the number. */
    boolean isResident() {
        return year.idTypes().isResident(answers.get(Field.ID_TYPE));
    }
}
