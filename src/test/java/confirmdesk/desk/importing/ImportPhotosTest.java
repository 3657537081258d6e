package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.imported;
import static confirmdesk.desk.importing.Importing.reasons;
import static confirmdesk.desk.testing.InMemoryPictures.photo;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPhotosTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @Test
    void aPhotoIsFoundByRegistrationNumberOrByIdNumber() {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));

        ImportReport report = importing.thisYear(
                files.archive("photos.zip", Map.of(number(2023, 1), photo("1"), idNumber(2), photo("2"))));

        assertThat(report.photos()).isEqualTo(2);
        assertThat(importing.desk.photos.thisYear(thisYear(1).number())).hasValue(photo("1"));
        assertThat(importing.desk.photos.thisYear(thisYear(2).number())).hasValue(photo("2"));
        assertThat(importing.file(2).photo()).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void aPhotoNamedByTheNumberOfTwoRegistrationsIsThatOfBoth() {
        importing.thisYear(files.list("batch.csv", thisYear(1), person(1).thisYear(number(2023, 9))));

        ImportReport report = importing.thisYear(files.archive("photos.zip", Map.of(idNumber(1), photo("1"))));

        assertThat(report.photos()).isEqualTo(2);
        assertThat(importing.file(9).photo()).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void aPhotoForNobodyIsRefusedAndTheOthersAreTaken() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        ImportReport report = importing.thisYear(
                files.archive("photos.zip", Map.of("nobody", photo("x"), number(2023, 1), photo("1"))));

        assertThat(report.photos()).isEqualTo(1);
        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(reasons(report.refused())).containsExactly("import.photoForNobody");
        assertThat(report.refused().getFirst().value()).isEqualTo("folder/nobody.jpg");
    }

    /** Which of the two is right nobody here can know. */
    @Test
    void ofTwoDifferentPhotosForOnePersonNeitherIsTakenAndBothAreTold() {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        Path photos = files.archive("photos.zip", contested());

        ImportReport report = importing.thisYear(photos);

        assertThat(report.photos()).isEqualTo(1);
        assertThat(reasons(report.refused())).containsExactly("import.photoTwice", "import.photoTwice");
        assertThat(report.refused())
                .extracting(RowProblem::place)
                .containsExactly(new Place("photos.zip", 1), new Place("photos.zip", 3));
        assertThat(importing.desk.photos.thisYear(thisYear(1).number())).isEmpty();
        assertThat(importing.desk.photos.thisYear(thisYear(2).number())).hasValue(photo("2"));
    }

    @Test
    void whoHasAPhotoKeepsItWhenTwoOthersCome() {
        importing.thisYear(
                files.list("batch.csv", thisYear(1), thisYear(2)),
                files.archive("before.zip", Map.of(idNumber(1), photo("before"))));

        importing.thisYear(files.archive("photos.zip", contested()));

        assertThat(importing.desk.photos.thisYear(thisYear(1).number())).hasValue(photo("before"));
    }

    @Test
    void twoArchivesOfOneImportCanHaveTwoPhotosOfOnePerson() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        ImportReport report = importing.thisYear(
                files.archive("one.zip", Map.of(idNumber(1), photo("first"))),
                files.archive("two.zip", Map.of(idNumber(1), photo("second"))));

        assertThat(report.photos()).isZero();
        assertThat(report.refusedCount()).isEqualTo(2);
    }

    @Test
    void thePreviewOfTwoPhotosForOnePersonCountsAsTheImport() {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        Path photos = files.archive("photos.zip", contested());

        ImportResult preview = importing.run(ListKind.THIS_YEAR, Importing.DRY_RUN, photos);

        assertThat(((ImportResult.Previewed) preview).report().refused())
                .isEqualTo(importing.thisYear(photos).refused());
    }

    private static Map<String, byte[]> contested() {
        Map<String, byte[]> photos = new LinkedHashMap<>();
        photos.put(idNumber(1), photo("first"));
        photos.put(idNumber(2), photo("2"));
        photos.put(number(2023, 1), photo("second"));
        return photos;
    }

    @Test
    void thePhotoOfOnePersonTwiceIsNoContradiction() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        ImportReport report = importing.thisYear(
                files.archive("photos.zip", Map.of(idNumber(1), photo("1"), number(2023, 1), photo("1"))));

        assertThat(report.photos()).isEqualTo(1);
        assertThat(report.photosSame()).isEqualTo(1);
        assertThat(report.refusedCount()).isZero();
    }

    @Test
    void anUnreadablePhotoIsKeptAndMarked() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        ImportReport report =
                importing.thisYear(files.archive("photos.zip", Map.of(number(2023, 1), new byte[] {1, 2, 3})));

        assertThat(report.photos()).isEqualTo(1);
        assertThat(reasons(report.marked())).containsExactly("import.photoUnreadable");
        assertThat(importing.file(1).photo()).isEqualTo(PhotoState.UNREADABLE);
    }

    @Test
    void theSamePhotosAgainChangeNothing() {
        Path batch = files.list("batch.csv", thisYear(1));
        Path photos = files.archive("photos.zip", Map.of(number(2023, 1), photo("1")));
        importing.thisYear(batch, photos);
        var before = importing.desk.everything();

        ImportReport again = importing.thisYear(batch, photos);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.photosSame()).isEqualTo(1);
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void anotherPhotoReplacesThatOfTheBatchBefore() {
        importing.thisYear(
                files.list("batch.csv", thisYear(1)),
                files.archive("photos.zip", Map.of(number(2023, 1), photo("old"))));

        ImportReport report = importing.thisYear(files.archive("newer.zip", Map.of(number(2023, 1), photo("new"))));

        assertThat(report.photos()).isEqualTo(1);
        assertThat(report.nothingNew()).isFalse();
        assertThat(importing.desk.photos.thisYear(thisYear(1).number())).hasValue(photo("new"));
    }

    @Test
    void listsAreReadBeforePhotosWhateverTheOrderOfTheFiles() {
        Path photos = files.archive("photos.zip", Map.of(number(2023, 1), photo("1"), number(2023, 2), photo("2")));
        Path one = files.list("one.csv", thisYear(1));
        Path two = files.list("two.csv", thisYear(2));

        ImportReport report = importing.thisYear(one, photos, two);

        assertThat(files.read()).containsExactly(one, two, photos);
        assertThat(report.photos()).isEqualTo(2);
        assertThat(report.refusedCount()).isZero();
    }

    @Test
    void photosOfLastYearBelongToLastYearsRecords() {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));

        ImportReport report = importing.lastYear(
                files.archive("old.zip", Map.of(number(2022, 1), photo("1"), idNumber(2), photo("2"))),
                files.lastYear("last.csv", lastYear(1), lastYear(2)));

        assertThat(report.photos()).isEqualTo(2);
        assertThat(importing.desk.photos.lastYear(lastYear(2).number())).hasValue(photo("2"));
        assertThat(importing.file(2).photo()).isEqualTo(PhotoState.MISSING);
    }

    @Test
    void photosOfLastYearComeBeforeNoListOfLastYear() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));

        ImportReport report = imported(importing.run(
                ListKind.LAST_YEAR, Importing.PLAIN, files.archive("old.zip", Map.of(number(2022, 1), photo("1")))));

        assertThat(reasons(report.refused())).containsExactly("import.photoForNobody");
        assertThat(report.nothingNew()).isTrue();
    }

    @Test
    void aDryRunTellsPhotosThatAreThereFromNewOnes() {
        importing.thisYear(
                files.list("batch.csv", thisYear(1), thisYear(2)),
                files.archive("photos.zip", Map.of(number(2023, 1), photo("1"))));

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.DRY_RUN,
                files.archive("again.zip", Map.of(number(2023, 1), photo("1"), number(2023, 2), photo("2"))));

        assertThat(result).isInstanceOfSatisfying(ImportResult.Previewed.class, previewed -> {
            assertThat(previewed.report().photos()).isEqualTo(1);
            assertThat(previewed.report().photosSame()).isEqualTo(1);
        });
        assertThat(importing.file(2).photo()).isEqualTo(PhotoState.MISSING);
    }

    private static String idNumber(int person) {
        return person(person).values().get(Field.ID_NUMBER);
    }
}
