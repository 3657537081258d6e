package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.Tally.Effect;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.decision.Arrival;
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
            tally.taken(row, Effect.ADDED);
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
        Arrival arrival = Arrival.of(newer, known.registration(), known.state(), examYear());
        if (arrival != Arrival.SAME && arrival != Arrival.OLDER) {
            session.put(newer, arrival == Arrival.REOPENS);
        }
        count(row, arrival);
        return arrival;
    }

    private void count(Row row, Arrival arrival) {
        boolean stays = arrival == Arrival.SAME || arrival == Arrival.OLDER;
        tally.taken(row, stays ? Effect.SAME : Effect.CHANGED);
        if (arrival == Arrival.REOPENS) {
            tally.count(Effect.REOPENED, 1);
        }
        if (arrival == Arrival.OLDER) {
            tally.mark(problem(row, "", "import.olderRecord"));
        }
        if (arrival == Arrival.CHANGED_THOUGH_FINAL) {
            tally.mark(problem(row, "", "import.changedThoughFinal"));
        }
    }
}
