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
import confirmdesk.domain.registration.RegistrationNumbers;
import java.util.List;
import java.util.Optional;

/** Puts the rows of one kind of list into the store and says what each one changed. */
abstract class RowTaker {

    private final BatchYear year;
    private final Tables tables;
    private final boolean realStore;
    private final Tally tally;
    private final Repeats repeats;
    private final RegistrationNumbers seen = new RegistrationNumbers();
    private long position;

    RowTaker(BatchYear year, Tables tables, boolean realStore, Tally tally, Repeats repeats) {
        this.year = year;
        this.tables = tables;
        this.realStore = realStore;
        this.tally = tally;
        this.repeats = repeats;
    }

    /** Checks of this kind of list. */
    abstract RowChecks checks(ExamYear year);

    /** The answers that are in the store under this number, put there before or by an earlier row. */
    abstract Optional<Answers> known(RegistrationNumber number);

    /** Puts the row in and counts what it changed. */
    abstract void put(Row row, RegistrationNumber number);

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
        return checks(examYear()).check(row.answers(), row.numberCells());
    }

    /** The tables of the import's year; those in force as long as no row said which year it is. */
    final ExamYear examYear() {
        return year.examYear().isPresent() ? tables.of(year.examYear().getAsInt()) : tables.current();
    }

    /**
     * Takes a row that was checked. Of several rows with one number the last one counts, if they are one person's.
     *
     * @return whether this row is the one that counts
     */
    final boolean take(Row row) {
        position++;
        RegistrationNumber number = new RegistrationNumber(number(row));
        boolean first = seen.add(number);
        if (!first) {
            Answers before = repeats.first(number).or(() -> known(number)).orElseThrow();
            if (Repeats.isOtherPerson(before, row.answers())) {
                tally.refuse(List.of(problem(row, Field.REGISTRATION_NUMBER.header(), "import.numberTwice")));
                return false;
            }
            repeats.note(number, before, row.answers(), position);
        }
        boolean counts = repeats.counts(number, first, position);
        if (counts) {
            put(row, number);
        }
        return counts;
    }

    /** Something about a row's registration number, with the texts {@code key} and {@code key.do}. */
    static RowProblem problem(Row row, String column, String key) {
        return new RowProblem(row.place(), column, number(row), Message.of(key), Message.of(key + ".do"), row.cells());
    }
}
