package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.listed.Effect;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenRow.Treatment;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.decision.Arrival;
import confirmdesk.domain.decision.FieldChange;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** Puts this year's registrations in; a newer record of a decided one re-opens it only if a field that counts changed. */
final class ThisYearRows extends RowTaker {

    private final Imports.Session session;
    private final Tally tally;

    ThisYearRows(
            Imports.Session session, BatchYear year, Tables tables, boolean realStore, Tally tally, Repeats repeats) {
        super(year, tables, realStore, tally, repeats);
        this.session = session;
        this.tally = tally;
    }

    @Override
    RowChecks checks(ExamYear year) {
        return RowChecks.ofThisYear(year);
    }

    @Override
    Optional<Answers> known(RegistrationNumber number) {
        return session.find(number).map(known -> known.registration().answers());
    }

    @Override
    void put(Row row, RegistrationNumber number) {
        Registration newer = new Registration(number, row.answers());
        Optional<Imports.Known> known = session.find(number);
        if (known.isEmpty()) {
            session.put(newer, false);
            tally.taken(row, TakenRow.added(row, number));
        } else if (replace(row, newer, known.get()) == Arrival.OLDER) {
            return;
        }
        switch (session.listed(number, examYear().withdrawal().in(row.answers()).orElse(""))) {
            case ARISEN -> tally.count(Effect.POSSIBLY_WITHDRAWN, 1);
            case GONE -> tally.count(Effect.LISTED_AGAIN, 1);
            case NONE -> {}
        }
    }

    private Arrival replace(Row row, Registration newer, Imports.Known known) {
        var changes = FieldChange.between(known.registration().answers(), row.answers(), examYear());
        Arrival arrival = Arrival.of(newer, known.registration(), known.state(), changes);
        Treatment treatment = Treatment.of(arrival);
        if (!treatment.leavesAll()) {
            session.put(newer, arrival == Arrival.REOPENS);
        }
        tally.taken(row, TakenRow.of(row, newer.number(), treatment, known.state(), changes));
        tell(row, arrival);
        return arrival;
    }

    private void tell(Row row, Arrival arrival) {
        switch (arrival) {
            case REOPENS -> tally.count(Effect.REOPENED, 1);
            case OLDER -> tally.mark(problem(row, "", "import.olderRecord"));
            case CHANGED_THOUGH_FINAL -> tally.mark(problem(row, "", "import.changedThoughFinal"));
            case SAME, CHANGED -> {}
        }
    }
}
