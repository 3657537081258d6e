package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.imported;
import static confirmdesk.desk.importing.Importing.reasons;
import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration number that stands in one import more than once. */
class RepeatedNumberTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;
    private final Registration older = thisYear(1);
    private final Registration newer = person(1).with(Field.EMPLOYER, "某某市第二医院").thisYear(number(2023, 1));
    private final Registration newest =
            person(1).with(Field.EMPLOYER, "某某市第三医院").thisYear(number(2023, 1));

    @Test
    void theNewestRowOfOnePersonWinsAndThePersonCountsOnce() {
        ImportReport report = importing.thisYear(files.list("batch.csv", older, thisYear(2), newer));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.changed() + report.same() + report.refusedCount()).isZero();
        assertThat(importing.file(1).registration()).isEqualTo(newer);
    }

    @Test
    void theRowOfTheLaterFileWins() {
        importing.thisYear(files.list("one.csv", older, newer), files.list("two.csv", newest));

        assertThat(importing.file(1).registration()).isEqualTo(newest);
    }

    /** The form code counts the changes; where there is none the later row is the newer one. */
    @ParameterizedTest
    @ValueSource(strings = {"01 02 03", "03 02 01", "03 01", "01 03 02", "02 03 01 02", "03 03"})
    void ofSeveralVersionsOfAFormTheNewestWinsWhereverItStands(String versions) {
        Registration[] rows = Stream.of(versions.split(" "))
                .map(version -> person(1)
                        .with(Field.FORM_CODE, "880126" + version)
                        .with(Field.EMPLOYER, "第" + version + "医院")
                        .thisYear(number(2023, 1)))
                .toArray(Registration[]::new);

        ImportReport report = importing.thisYear(files.list("batch.csv", rows));

        assertThat(report.added()).isEqualTo(1);
        assertThat(importing.file(1).registration().get(Field.EMPLOYER)).isEqualTo("第03医院");
    }

    @Test
    void theNewestRowWinsThoughAnEarlierOneIsInTheStoreAlready() {
        importing.thisYear(files.list("first.csv", older));

        ImportReport report = importing.thisYear(files.list("second.csv", older, newer));

        assertThat(importing.file(1).registration()).isEqualTo(newer);
        assertThat(List.of(report.added(), report.changed(), report.same())).containsExactly(0L, 1L, 0L);
    }

    @Test
    void theSameBatchTwiceChangesNothingThoughANumberStandsInItTwice() {
        Path batch = files.list("batch.csv", older, newer, older, newest);
        importing.thisYear(batch);
        var before = importing.desk.everything();

        ImportReport again = importing.thisYear(batch);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.same()).isEqualTo(1);
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void anEarlierRowDoesNotReopenWhatTheNewestLeavesAsItWas() {
        Path batch = files.list("batch.csv", older, newer);
        importing.thisYear(batch);
        importing.desk.confirm().confirm(Look.newest(newer.number()), Grounds.NONE, CLERK);

        importing.thisYear(batch);

        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
        assertThat(importing.desk.journal.acts()).doesNotContain(Act.REOPEN);
    }

    @Test
    void goingBackToWhatTheStoreHasIsNoChange() {
        importing.thisYear(files.list("first.csv", older));
        importing.desk.confirm().confirm(Look.newest(older.number()), Grounds.NONE, CLERK);

        ImportReport report = importing.thisYear(files.list("second.csv", newer, older));

        assertThat(report.nothingNew()).isTrue();
        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void anotherPersonUnderTheNumberIsRefusedAndTheFirstStays() {
        Registration stranger = person(2).thisYear(number(2023, 1));

        ImportReport report = importing.thisYear(files.list("batch.csv", older, stranger, newer));

        assertThat(reasons(report.refused())).containsExactly("import.numberTwice");
        assertThat(report.refused().getFirst().place().row()).isEqualTo(3);
        assertThat(report.refused().getFirst().column()).isEqualTo("报名序号");
        assertThat(report.added()).isEqualTo(1);
        assertThat(importing.file(1).registration()).isEqualTo(newer);
    }

    @Test
    void aRowOfTheSameNameWithAnotherIdNumberIsAnotherPerson() {
        Registration stranger = person(1)
                .with(Field.ID_NUMBER, person(2).values().get(Field.ID_NUMBER))
                .with(Field.BIRTH_DATE, person(2).values().get(Field.BIRTH_DATE))
                .thisYear(number(2023, 1));

        ImportReport report = importing.thisYear(files.list("batch.csv", older, stranger));

        assertThat(reasons(report.refused())).containsExactly("import.numberTwice");
    }

    @Test
    void aPersonWrittenWithOtherSpacesIsTheSame() {
        Registration spaced = person(1)
                .with(Field.NAME, " " + person(1).values().get(Field.NAME) + "　")
                .thisYear(number(2023, 1));

        ImportReport report = importing.thisYear(files.list("batch.csv", older, spaced));

        assertThat(report.refusedCount()).isZero();
        assertThat(importing.file(1).registration()).isEqualTo(spaced);
    }

    @Test
    void aNewestRowThatIsRefusedDoesNotCount() {
        Registration bad = person(1).with(Field.BIRTH_DATE, "1990-02-30").thisYear(number(2023, 1));

        ImportReport report = importing.thisYear(files.list("batch.csv", older, newer, bad));

        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(importing.file(1).registration()).isEqualTo(newer);
    }

    @Test
    void aNumberThatIsAnotherPersonsInALaterBatchIsReplaced() {
        importing.thisYear(files.list("first.csv", older));
        Registration other = person(2).thisYear(number(2023, 1));

        ImportReport report = importing.thisYear(files.list("second.csv", other));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(importing.file(1).registration()).isEqualTo(other);
    }

    @Test
    void theNewestRowOfLastYearsListWinsToo() {
        var first = person(1).lastYear(number(2022, 1));
        var second = person(1).with(Field.SCORE_BASIC, "99").lastYear(number(2022, 1));
        Path list = files.lastYear("last.csv", first, second);

        importing.lastYear(list);
        ImportReport again = importing.lastYear(list);

        assertThat(importing.desk.registrations.lastYear(first.number())).contains(second);
        assertThat(again.nothingNew()).isTrue();
    }

    @Test
    void aDryRunCountsARepeatedNumberAsTheImportDoes() {
        importing.thisYear(files.list("first.csv", older));
        Path batch = files.list("second.csv", older, newer);

        ImportResult dry = importing.run(ListKind.THIS_YEAR, Importing.DRY_RUN, batch);

        assertThat(((ImportResult.Previewed) dry).report().changed())
                .isEqualTo(imported(importing.run(ListKind.THIS_YEAR, Importing.PLAIN, batch))
                        .changed())
                .isEqualTo(1);
    }
}
