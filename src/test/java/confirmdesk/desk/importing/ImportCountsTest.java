package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.imported;
import static confirmdesk.desk.importing.Importing.reasons;
import static confirmdesk.desk.importing.Importing.refusal;
import static confirmdesk.desk.importing.Importing.rows;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportCountsTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @Test
    void everybodyOfAFirstBatchIsNewAndPending() {
        ImportReport report = importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2), thisYear(3)));

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.changed() + report.same() + report.reopened() + report.refusedCount())
                .isZero();
        assertThat(report.nothingNew()).isFalse();
        assertThat(importing.file(2).state()).isEqualTo(State.PENDING);
        assertThat(importing.file(2).registration()).isEqualTo(thisYear(2));
    }

    @Test
    void newChangedAndSameAreCountedApart() {
        importing.thisYear(files.list("first.csv", thisYear(1), thisYear(2)));
        Registration moved = person(2).with(Field.ADDRESS, "某市新路2号").thisYear(number(2023, 2));

        ImportReport report = importing.thisYear(files.list("second.csv", thisYear(1), moved, thisYear(3)));

        assertThat(List.of(report.added(), report.changed(), report.same())).containsExactly(1L, 1L, 1L);
        assertThat(importing.file(2).registration()).isEqualTo(moved);
    }

    @Test
    void theSameBatchTwiceChangesNothingAndSaysSo() {
        Path batch = files.list("batch.csv", thisYear(1), thisYear(2));
        importing.thisYear(batch);
        var before = importing.desk.everything();

        ImportReport again = importing.thisYear(batch);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.same()).isEqualTo(2);
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void lastYearsListTwiceChangesNothing() {
        Path list = files.lastYear("last.csv", lastYear(1), lastYear(2));
        importing.lastYear(list);
        var before = importing.desk.everything();

        ImportReport again = importing.lastYear(list);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.same()).isEqualTo(2);
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void aListIsReadOnceThoughItIsNamedTwice() {
        Path batch = files.list("batch.csv", thisYear(1), thisYear(2));

        ImportReport report = importing.thisYear(batch, batch);

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.same() + report.changed() + report.refusedCount()).isZero();
    }

    @Test
    void aBadRowIsRefusedAndTheGoodOnesAroundItAreTaken() {
        Registration wrongNumber =
                person(2).with(Field.ID_NUMBER, "410102199003071234").thisYear(number(2023, 2));

        ImportReport report = importing.thisYear(files.list("batch.csv", thisYear(1), wrongNumber, thisYear(3)));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo("batch.csv");
            assertThat(problem.place().row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("证件编号");
            assertThat(problem.value()).isEqualTo("410102199003071234");
            assertThat(problem.reason().key()).isEqualTo("check.wrongCheckDigit");
            assertThat(problem.cells()).contains(person(2).values().get(Field.NAME));
        });
        assertThat(importing.desk.registrations.open(wrongNumber.number())).isEmpty();
    }

    @Test
    void aRowWithSeveralReasonsCountsOnce() {
        Registration nameless = person(2)
                .with(Field.NAME, " ")
                .with(Field.ID_TYPE, "")
                .with(Field.LEVEL, "")
                .thisYear(number(2023, 2));

        ImportReport report = importing.thisYear(files.list("batch.csv", thisYear(1), nameless));

        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(reasons(report.refused())).containsExactly("check.missing", "check.missing", "check.missing");
        assertThat(rows(report.refused())).containsOnly(3L);
    }

    @Test
    void aRowThatContradictsItselfIsTakenAndMarked() {
        Registration odd = person(1).with(Field.SEX, "女").thisYear(number(2023, 1));
        assertThat(person(1).values()).containsEntry(Field.SEX, "男");

        ImportReport report = importing.thisYear(files.list("batch.csv", odd));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.markedCount()).isEqualTo(1);
        assertThat(reasons(report.marked())).containsExactly("check.sex");
    }

    @Test
    void lastYearsListKeepsWhatThisYearsWouldRefuse() {
        var history = person(1).with(Field.ID_NUMBER, "410102199003071234").lastYear(number(2022, 1));

        ImportReport report = importing.lastYear(files.lastYear("last.csv", history));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refusedCount()).isZero();
        assertThat(reasons(report.marked())).contains("check.wrongCheckDigit");
    }

    @Test
    void onlyTheFirstRefusedRowsAreListedButAllAreCounted() {
        int many = ImportReport.MOST_LISTED + 5;
        Registration nameless = person(1).with(Field.NAME, "").thisYear(number(2023, 1));
        Registration[] rows = IntStream.rangeClosed(0, many)
                .mapToObj(i -> i == 0 ? thisYear(2) : nameless)
                .toArray(Registration[]::new);

        ImportReport report = importing.thisYear(files.list("batch.csv", rows));

        assertThat(report.refusedCount()).isEqualTo(many);
        assertThat(report.refused()).hasSize(ImportReport.MOST_LISTED);
    }

    @Test
    void aListWithoutRowsIsRefusedByName() {
        ImportResult empty = importing.run(ListKind.THIS_YEAR, Importing.PLAIN, files.list("empty.csv"));

        assertThat(refusal(empty)).isEqualTo("import.noRows");
        assertThat(Importing.refusalDetails(empty)).containsExactly("empty.csv");
    }

    @Test
    void aListWithoutRowsIsRefusedThoughTheStoreHasPeople() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        assertThat(refusal(importing.run(ListKind.THIS_YEAR, Importing.PLAIN, files.list("empty.csv"))))
                .isEqualTo("import.noRows");
    }

    @Test
    void aBatchOfWhichNoRowCanBeTakenLeavesTheStoreAsItWas() {
        Registration nameless = person(1).with(Field.NAME, "").thisYear(number(2023, 1));

        ImportReport report =
                imported(importing.run(ListKind.THIS_YEAR, Importing.PLAIN, files.list("bad.csv", nameless)));

        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(importing.desk.everything()).isEqualTo(new Importing().desk.everything());
    }

    @Test
    void anImportIsOneEntryOfTheLogThatHoldsOnlyCounts() {
        Registration nameless = person(3).with(Field.NAME, "").thisYear(number(2023, 3));

        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2), nameless));

        assertThat(importing.desk.journal.all()).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.IMPORT);
            assertThat(entry.reason()).isEqualTo("新增2 更新0 不变0 拒收1 照片0");
        });
    }

    @Test
    void everyFileIsReportedWithItsRows() {
        ImportReport report =
                importing.thisYear(files.list("one.csv", thisYear(1)), files.list("two.csv", thisYear(2), thisYear(3)));

        assertThat(report.files())
                .extracting(ImportReport.FileRead::file, ImportReport.FileRead::rows)
                .containsExactly(tuple("one.csv", 1L), tuple("two.csv", 2L));
        assertThat(report.firstRows()).hasSize(3);
    }
}
