package confirmdesk.desk.importing;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.importing.listed.ShowDecisions;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenRow.Treatment;
import confirmdesk.desk.importing.listed.TakenRows;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.decision.FieldChange;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists behind the counts; what re-opens a decision: the contract, "Files in". */
class TakenRowsTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;
    private final Registration otherEmployer =
            person(1).with(Field.EMPLOYER, "某某市第二医院").thisYear(number(2023, 1));
    private final Registration otherPhone =
            person(2).with(Field.PHONE, "13700000001").thisYear(number(2023, 2));

    @BeforeEach
    void bringIn() {
        importing.lastYear(files.lastYear("last.csv", lastYear(1), lastYear(2)));
        importing.thisYear(files.list("first.csv", thisYear(1), thisYear(2), thisYear(3)));
    }

    @Test
    void everyRowStandsInTheListItIsCountedIn() {
        confirm(1);
        confirm(2);

        TakenRows taken = preview(otherEmployer, otherPhone, thisYear(3), thisYear(4));

        assertThat(taken.added()).extracting(row -> row.number().value()).containsExactly(number(2023, 4));
        assertThat(taken.changed())
                .extracting(row -> row.number().value())
                .containsExactly(number(2023, 1), number(2023, 2));
        assertThat(taken.same()).extracting(row -> row.number().value()).containsExactly(number(2023, 3));
        assertThat(taken.reopened()).extracting(row -> row.number().value()).containsExactly(number(2023, 1));
    }

    @Test
    void aChangeSaysWhatItWasWhatItIsAndWhetherItCounts() {
        confirm(1);
        confirm(2);

        TakenRows taken = preview(otherEmployer, otherPhone);

        assertThat(taken.changed().get(0).treatment()).isEqualTo(Treatment.REOPENED);
        assertThat(taken.changed().get(0).changes())
                .containsExactly(new FieldChange(Field.EMPLOYER, thisYear(1).get(Field.EMPLOYER), "某某市第二医院", true));
        assertThat(taken.changed().get(1).treatment()).isEqualTo(Treatment.REPLACED);
        assertThat(taken.changed().get(1).changes())
                .containsExactly(new FieldChange(Field.PHONE, thisYear(2).get(Field.PHONE), "13700000001", false));
    }

    @Test
    void theDecisionStandsBesideWhoWasDecidedAbout() {
        confirm(1);

        var beside = new ShowDecisions(importing.desk.registrations)
                .beside(preview(otherEmployer, otherPhone).changed());

        assertThat(beside.get(0).row().state()).isEqualTo(State.CONFIRMED);
        assertThat(beside.get(0).decision()).hasValueSatisfying(last -> {
            assertThat(last.clerk()).isEqualTo(CLERK.name());
            assertThat(last.at()).isEqualTo(importing.desk.clock.instant());
        });
        assertThat(beside.get(1).decision()).isEmpty();
    }

    @Test
    void lastYearsListHasItsListsToo() {
        Path list = files.lastYear("again.csv", lastYear(1), lastYear(5));

        TakenRows taken = ((ImportResult.Previewed) importing.run(ListKind.LAST_YEAR, Importing.DRY_RUN, list))
                .report()
                .taken();

        assertThat(taken.added()).hasSize(1);
        assertThat(taken.same()).hasSize(1);
        assertThat(taken.changed()).isEmpty();
    }

    @Test
    void listsKeepTheFirstRowsOnly() {
        TakenRows.Collector collector = new TakenRows.Collector();
        TakenRow row = preview(thisYear(4)).added().getFirst();
        for (int i = 0; i < TakenRows.MOST + 5; i++) {
            collector.add(row);
        }
        assertThat(collector.rows().added()).hasSize(TakenRows.MOST);
    }

    private TakenRows preview(Registration... rows) {
        Path list = files.list("second.csv", rows);
        return ((ImportResult.Previewed) importing.run(ListKind.THIS_YEAR, Importing.DRY_RUN, list))
                .report()
                .taken();
    }

    private void confirm(int person) {
        importing
                .desk
                .confirm()
                .confirm(Look.newest(importing.file(person).registration().number()), Grounds.NONE, CLERK);
        assertThat(importing.file(person).state()).isEqualTo(State.CONFIRMED);
    }
}
