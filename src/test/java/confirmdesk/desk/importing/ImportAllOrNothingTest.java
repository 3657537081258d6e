package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.refusal;
import static confirmdesk.desk.testing.InMemoryPictures.photo;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.Impatient;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.MadeUp;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAllOrNothingTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @Test
    void nothingOfAGoodListStaysWhenTheNextOneIsBad() {
        var before = importing.desk.everything();

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                files.list("good.csv", thisYear(1)),
                files.cut("bad.csv", thisYear(2), thisYear(3)));

        assertThat(refusal(result)).isEqualTo("file.cut");
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void nothingOfTheListsStaysWhenAFileIsMissing() {
        importing.thisYear(files.list("first.csv", thisYear(1)));
        var before = importing.desk.everything();

        ImportResult result = importing.run(
                ListKind.THIS_YEAR, Importing.PLAIN, files.list("good.csv", thisYear(2)), Path.of("gone.csv"));

        assertThat(refusal(result)).isEqualTo("file.missing");
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    /** Whenever the clerk loses patience, the import is either not there at all or there to the last row and photo. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aCancelledImportIsNotThereAtAll(int patience) {
        Path first = files.list("first.csv", thisYear(1), thisYear(2), thisYear(3));
        Path second = files.list("second.csv", thisYear(4), thisYear(5));
        Path photos = files.archive("photos.zip", Map.of(number(2023, 1), photo("1"), number(2023, 2), photo("2")));
        var before = importing.desk.everything();
        Impatient progress = Impatient.cancelledAfter(patience);

        ImportResult result = importing.run(ListKind.THIS_YEAR, Importing.PLAIN, progress, first, second, photos);

        if (progress.wasCancelled()) {
            assertThat(result).isInstanceOf(ImportResult.Cancelled.class);
            assertThat(importing.desk.everything()).isEqualTo(before);
        } else {
            assertThat(Importing.imported(result).added()).isEqualTo(5);
            assertThat(Importing.imported(result).photos()).isEqualTo(2);
        }
        assertThat(progress.wasCancelled()).isEqualTo(patience < 8);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        importing.thisYear(files.list("first.csv", thisYear(1), thisYear(2)));
        var before = importing.desk.everything();
        Registration moved = person(2).with(Field.ADDRESS, "某市新路2号").thisYear(number(2023, 2));

        ImportResult result = importing.run(
                ListKind.THIS_YEAR,
                Importing.DRY_RUN,
                files.list("second.csv", thisYear(1), moved, thisYear(3)),
                files.archive("photos.zip", Map.of(number(2023, 3), photo("3"))));

        assertThat(result).isInstanceOfSatisfying(ImportResult.Previewed.class, previewed -> {
            ImportReport report = previewed.report();
            assertThat(List.of(report.added(), report.changed(), report.same(), report.photos()))
                    .containsExactly(1L, 1L, 1L, 1L);
        });
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void aDryRunIntoAnEmptyStoreFixesNoYear() {
        importing.run(ListKind.LAST_YEAR, Importing.DRY_RUN, files.lastYear("last.csv", lastYear(1)));

        assertThat(importing.desk.everything()).isEqualTo(new Importing().desk.everything());
        assertThat(importing
                        .thisYear(files.list("other.csv", person(1).thisYear("20244101000001")))
                        .year())
                .isEqualTo(2024);
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void aRealStoreNeverTakesMadeUpPeople(ListKind kind) {
        Answers real =
                kind == ListKind.THIS_YEAR ? thisYear(1).answers() : lastYear(1).answers();
        Answers marked = new Answers(
                kind == ListKind.THIS_YEAR
                        ? thisYear(2).answers().values()
                        : lastYear(2).answers().values(),
                Map.of(MadeUp.COLUMN, MadeUp.WORD));
        var before = importing.desk.everything();

        ImportResult result = importing.run(
                StoreInfo.Kind.REAL,
                kind,
                Importing.PLAIN,
                Progress.UNWATCHED,
                files.list("mixed.csv", List.of(real, marked)));

        assertThat(refusal(result)).isEqualTo("import.madeUp");
        assertThat(Importing.refusalDetails(result)).containsExactly("mixed.csv");
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(value = StoreInfo.Kind.class, names = "REAL", mode = EnumSource.Mode.EXCLUDE)
    void otherStoresTakeMadeUpPeople(StoreInfo.Kind kind) {
        Answers marked = new Answers(thisYear(1).answers().values(), Map.of(MadeUp.COLUMN, MadeUp.WORD));

        ImportResult result = importing.run(
                kind,
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                Progress.UNWATCHED,
                files.list("practice.csv", List.of(marked)));

        assertThat(Importing.imported(result).added()).isEqualTo(1);
    }

    @Test
    void aRealStoreTakesRealPeople() {
        ImportResult result = importing.run(
                StoreInfo.Kind.REAL,
                ListKind.THIS_YEAR,
                Importing.PLAIN,
                Progress.UNWATCHED,
                files.list("batch.csv", thisYear(1)));

        assertThat(Importing.imported(result).added()).isEqualTo(1);
    }
}
