package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.reasons;
import static confirmdesk.desk.testing.InMemoryPictures.photo;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose photo it is, by the name of its file. */
class PhotoNamesTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "-", " "})
    void aPhotoNamedByNameAndIdNumberIsFound(String between) {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        String name = person(2).values().get(Field.NAME);

        ImportReport report =
                importing.thisYear(files.archive("photos.zip", Map.of(name + between + idNumber(2), photo("2"))));

        assertThat(report.photos()).isEqualTo(1);
        assertThat(importing.desk.photos.thisYear(thisYear(2).number())).hasValue(photo("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s", "%s_%s", "%s（%s）", "%s %s"})
    void aPhotoNamedByIdNumberAndNameIsFound(String form) {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        String name = person(2).values().get(Field.NAME);
        String numberFirst = form.replace("（%s）", "-%s").formatted(idNumber(2), name);
        String nameFirst = form.formatted(name, idNumber(2).toLowerCase(Locale.ROOT));

        ImportReport report =
                importing.thisYear(files.archive("photos.zip", Map.of(numberFirst, photo("2"), nameFirst, photo("2"))));

        assertThat(report.photos() + report.photosSame()).isEqualTo(2);
        assertThat(importing.desk.photos.thisYear(thisYear(2).number())).hasValue(photo("2"));
    }

    /** The issue, part 4: a picture for nobody, with the nearest ID number if one digit is off. */
    @ParameterizedTest
    @ValueSource(strings = {"", "某某"})
    void whoseNumberIsOneDigitOffIsToldAndNotGuessed(String name) {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        String wrong = oneDigitOff(idNumber(2));

        ImportReport report = importing.thisYear(files.archive("photos.zip", Map.of(name + wrong, photo("2"))));

        assertThat(report.photos()).isZero();
        assertThat(report.refused().getFirst().reason())
                .isEqualTo(
                        Message.of("import.photoNear", idNumber(2), thisYear(2).number()));
    }

    @Test
    void whoseNumberIsTwoDigitsOffIsNotEvenTold() {
        importing.thisYear(files.list("batch.csv", thisYear(1)));
        String wrong = "99" + idNumber(1).substring(2);

        ImportReport report = importing.thisYear(files.archive("photos.zip", Map.of(wrong, photo("1"))));

        assertThat(reasons(report.refused())).containsExactly("import.photoForNobody");
    }

    /** The same part: a name shared by several is listed, never guessed; neither is a name that one person has. */
    @Test
    void aNameAloneMeansNobodyAndSaysHowManyHaveIt() {
        importing.thisYear(files.list(
                "batch.csv",
                thisYear(1),
                person(2).with(Field.NAME, person(1).values().get(Field.NAME)).thisYear(number(2023, 2)),
                thisYear(3)));
        Map<String, byte[]> photos = new LinkedHashMap<>();
        photos.put(person(1).values().get(Field.NAME), photo("1"));
        photos.put(person(3).values().get(Field.NAME), photo("3"));

        ImportReport report = importing.thisYear(files.archive("photos.zip", photos));

        assertThat(report.photos()).isZero();
        assertThat(report.refused().stream().map(RowProblem::reason))
                .containsExactly(Message.of("import.photoOnlyName", 2L), Message.of("import.photoOnlyName", 1L));
    }

    @Test
    void aPhotoWithAnotherNameThanTheNumbersIsForNobody() {
        importing.thisYear(files.list("batch.csv", thisYear(1), thisYear(2)));
        String name = person(1).values().get(Field.NAME);

        ImportReport report = importing.thisYear(files.archive("photos.zip", Map.of(name + idNumber(2), photo("2"))));

        assertThat(reasons(report.refused())).containsExactly("import.photoOtherName");
        assertThat(report.photos()).isZero();
    }

    /** Another first digit. */
    private static String oneDigitOff(String number) {
        return (number.charAt(0) == '1' ? '2' : '1') + number.substring(1);
    }

    private static String idNumber(int person) {
        return person(person).values().get(Field.ID_NUMBER);
    }
}
