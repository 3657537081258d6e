package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.checking.Verdict;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.MadeUp;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one kind of list into the store and says what each one changed. */
abstract class RowTaker {

    private final BatchYear year;
    private final Tables tables;
    private final boolean realStore;
    private final Tally tally;
    private final Set<RegistrationNumber> seen = new HashSet<>();
    private @Nullable ExamYear checked;
    private @Nullable RowChecks checks;

    RowTaker(BatchYear year, Tables tables, boolean realStore, Tally tally) {
        this.year = year;
        this.tables = tables;
        this.realStore = realStore;
        this.tally = tally;
    }

    /** Checks of this kind of list. */
    abstract RowChecks checks(ExamYear year);

    /** The answers that are in the store under this number, put there before or by an earlier row. */
    abstract Optional<Answers> known(RegistrationNumber number);

    /** Puts the row in; {@code first} if no earlier row of this import had its number. */
    abstract void put(Row row, RegistrationNumber number, boolean first);

    /** The registration number of a row as it is used. */
    static String number(Row row) {
        return Normal.code(row.answers().get(Field.REGISTRATION_NUMBER));
    }

    /** A real store never takes made-up people. */
    Optional<Message> objection(Row row) {
        return realStore && MadeUp.isMarked(row.answers())
                ? Optional.of(Message.of("import.madeUp", row.place().file()))
                : Optional.empty();
    }

    final Verdict check(Row row) {
        ExamYear now = examYear();
        if (checks == null || now != checked) {
            checks = checks(now);
            checked = now;
        }
        return checks.check(row.answers(), row.numberCells());
    }

    /** The tables of the import's year; those in force as long as no row said which year it is. */
    final ExamYear examYear() {
        return year.examYear().isPresent() ? tables.of(year.examYear().getAsInt()) : tables.current();
    }

    /** Takes a row that was checked. Of several rows with one number the last one counts, if they are one person's. */
    final void take(Row row) {
        RegistrationNumber number = new RegistrationNumber(number(row));
        boolean first = seen.add(number);
        if (!first
                && known(number)
                        .filter(answers -> isOther(answers, row.answers()))
                        .isPresent()) {
            tally.refuse(List.of(new RowProblem(
                    row.place(),
                    Field.REGISTRATION_NUMBER.header(),
                    number.value(),
                    Message.of("import.numberTwice"),
                    Message.of("import.numberTwice.do"),
                    row.cells())));
        } else {
            put(row, number, first);
        }
    }

    private static boolean isOther(Answers one, Answers other) {
        return List.of(Field.NAME, Field.ID_NUMBER).stream()
                .anyMatch(f -> !Normal.of(f, one.get(f)).equals(Normal.of(f, other.get(f))));
    }
}
