package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenRow.Treatment;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.decision.FieldChange;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;

/** Puts the records of last year's list in; they are history and kept as they came. */
final class LastYearRows extends RowTaker {

    private final Imports.Session session;
    private final Tally tally;

    LastYearRows(
            Imports.Session session, BatchYear year, Tables tables, boolean realStore, Tally tally, Repeats repeats) {
        super(year, tables, realStore, tally, repeats);
        this.session = session;
        this.tally = tally;
    }

    @Override
    RowChecks checks(ExamYear year) {
        return RowChecks.ofLastYear(year);
    }

    /** Without its scores and marks the list would make everybody somebody who took the exam and failed it. */
    @Override
    Optional<Message> objection(Row row) {
        return super.objection(row).or(() -> missingResults(row));
    }

    private static Optional<Message> missingResults(Row row) {
        List<String> missing = Field.results().stream()
                .filter(field -> !row.answers().has(field))
                .map(Field::header)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("import.resultsMissing", row.place().file(), String.join(" ", missing)));
    }

    @Override
    Optional<Answers> known(RegistrationNumber number) {
        return session.findLastYear(number).map(LastYearRecord::answers);
    }

    @Override
    void put(Row row, RegistrationNumber number) {
        Optional<Answers> known = known(number);
        boolean same = known.filter(row.answers()::equals).isPresent();
        if (!same) {
            session.putLastYear(new LastYearRecord(number, row.answers()));
        }
        tally.taken(
                row,
                known.map(before -> replaced(row, number, before, same)).orElseGet(() -> TakenRow.added(row, number)));
    }

    private TakenRow replaced(Row row, RegistrationNumber number, Answers before, boolean same) {
        return TakenRow.of(
                row,
                number,
                same ? Treatment.SAME : Treatment.REPLACED,
                State.PENDING,
                FieldChange.between(before, row.answers(), examYear()));
    }
}
