package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.given;
import static confirmdesk.desk.importing.Importing.imported;
import static confirmdesk.desk.importing.Importing.refusal;
import static confirmdesk.desk.importing.Importing.refusalDetails;
import static confirmdesk.desk.testing.InMemoryPictures.photo;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportYearTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @Test
    void theYearIsThePrefixThatTheNumbersShare() {
        assertThat(importing
                        .thisYear(files.list("batch.csv", thisYear(1), thisYear(2)))
                        .year())
                .isEqualTo(2023);
        assertThat(importing.desk.tables.current().year()).isEqualTo(2023);
    }

    @Test
    void lastYearsListAloneSaysThatTheExamYearIsTheNextOne() {
        assertThat(importing.lastYear(files.lastYear("last.csv", lastYear(1))).year())
                .isEqualTo(2023);
    }

    @Test
    void aGivenYearHoldsForNumbersThatShowNone() {
        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                given(2023),
                files.list("batch.csv", person(1).thisYear("A-17")));

        assertThat(imported(result).year()).isEqualTo(2023);
    }

    @Test
    void numbersThatShowNoYearAreRefusedWhileNoYearIsKnown() {
        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                files.list("batch.csv", person(1).thisYear("A-17")));

        assertThat(refusal(result)).isEqualTo("import.yearUnknown");
        assertThat(refusalDetails(result)).containsExactly("batch.csv", "2");
    }

    @Test
    void numbersThatShowNoYearAreTakenOnceTheStoreHasOne() {
        importing.thisYear(files.list("first.csv", thisYear(1)));

        assertThat(importing
                        .thisYear(files.list("second.csv", person(2).thisYear("A-17")))
                        .added())
                .isEqualTo(1);
    }

    @Test
    void aBrokenNumberInTheFirstRowRefusesTheRowAndNotTheFile() {
        Registration broken = person(1).thisYear("2.02341E+13");

        ImportReport report = importing.thisYear(files.list("batch.csv", broken, thisYear(2)));

        assertThat(report.added()).isEqualTo(1);
        assertThat(Importing.reasons(report.refused())).containsExactly("check.lostDigits");
        assertThat(Importing.rows(report.refused())).containsExactly(2L);
    }

    @Test
    void aBatchWhoseNumbersAreAllBrokenIsRefused() {
        Registration broken = person(1).thisYear("2.02341E+13");

        ImportResult result =
                importing.run(ListKind.THIS_YEAR, Importing.PLAIN, files.list("batch.csv", broken, broken));

        assertThat(refusal(result)).isEqualTo("import.noRowTaken");
    }

    @Test
    void aGivenYearThatIsNotTheStoresIsRefused() {
        importing.thisYear(files.list("first.csv", thisYear(1)));
        var before = importing.desk.everything();

        ImportResult result = importing.run(ListKind.THIS_YEAR, given(2024), files.list("second.csv", thisYear(2)));

        assertThat(refusal(result)).isEqualTo("import.yearOfStore");
        assertThat(refusalDetails(result)).containsExactly("2023", "2024");
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void aRowOfAnotherYearMakesTheWholeFileUnusableAndIsNamed() {
        var before = importing.desk.everything();

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                files.list("batch.csv", thisYear(1), thisYear(2), person(3).thisYear(number(2022, 3))));

        assertThat(refusal(result)).isEqualTo("import.otherYear");
        assertThat(refusalDetails(result)).containsExactly("batch.csv", "4", "2022", "2023");
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void theStoresYearHoldsForLaterBatches() {
        importing.thisYear(files.list("first.csv", thisYear(1)));

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                files.list("next.csv", person(2).thisYear(number(2024, 2))));

        assertThat(refusal(result)).isEqualTo("import.otherYear");
        assertThat(refusalDetails(result)).containsExactly("next.csv", "2", "2024", "2023");
    }

    @Test
    void lastYearsListMustBeOfTheYearBefore() {
        importing.thisYear(files.list("first.csv", thisYear(1)));

        ImportResult result = importing.run(
                ListKind.LAST_YEAR,
                Importing.PLAIN,
                files.lastYear("old.csv", person(1).lastYear(number(2021, 1))));

        assertThat(refusal(result)).isEqualTo("import.notTheYearBefore");
        assertThat(refusalDetails(result)).containsExactly("old.csv", "2", "2021", "2022");
    }

    @Test
    void thisYearsListIsNotTakenForLastYears() {
        importing.thisYear(files.list("first.csv", thisYear(1)));

        ImportResult result = importing.run(
                ListKind.LAST_YEAR,
                Importing.PLAIN,
                files.lastYear("wrong.csv", person(1).lastYear(number(2023, 1))));

        assertThat(refusal(result)).isEqualTo("import.notTheYearBefore");
    }

    @Test
    void rowsOfTwoYearsInLastYearsListAreRefused() {
        ImportResult result = importing.run(
                ListKind.LAST_YEAR,
                Importing.PLAIN,
                files.lastYear("mixed.csv", lastYear(1), person(2).lastYear(number(2021, 2))));

        assertThat(refusal(result)).isEqualTo("import.notTheYearBefore");
    }

    @Test
    void whateverNumbersARowHasAGivenYearOfTheStoreIsTaken() {
        importing.thisYear(files.list("first.csv", thisYear(1)));

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                given(2023),
                files.list("next.csv", person(2).thisYear("20224101000002")));

        assertThat(imported(result).added()).isEqualTo(1);
    }

    @Test
    void photosAloneCannotComeIntoAnEmptyStore() {
        ImportResult result = importing.run(
                ListKind.THIS_YEAR, Importing.PLAIN, files.archive("photos.zip", Map.of(number(2023, 1), photo("1"))));

        assertThat(refusal(result)).isEqualTo("import.listFirst");
    }

    @Test
    void anEmptyBatchIntoAnEmptyStoreIsRefused() {
        assertThat(refusal(importing.run(ListKind.THIS_YEAR, Importing.PLAIN))).isEqualTo("import.listFirst");
    }

    @Test
    void aYearThatTheProgramHasNoTablesForIsTakenWithTheNearest() {
        ImportReport report =
                importing.thisYear(files.list("batch.csv", person(1).thisYear(number(2025, 1))));

        assertThat(report.year()).isEqualTo(2025);
        assertThat(importing.desk.tables.current().examples()).isNotEmpty();
    }

    @Test
    void aRowThatIsNoRegistrationSaysNothingAboutTheYear() {
        Registration footer =
                person(1).with(Field.NAME, "").with(Field.ID_NUMBER, "").thisYear("合计");

        ImportReport report = importing.thisYear(files.list("batch.csv", footer, thisYear(2)));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refusedCount()).isEqualTo(1);
    }
}
