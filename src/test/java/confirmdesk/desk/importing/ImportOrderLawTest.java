package confirmdesk.desk.importing;

import static confirmdesk.desk.testing.InMemoryPictures.photo;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.People;
import confirmdesk.domain.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a batch is cut into files and in whatever order they come, the store holds the same in the end. */
class ImportOrderLawTest {

    private static final int PEOPLE = 24;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsAndFilesDoesNotMatter(long seed) {
        Batch batch = new Batch(seed);
        Random random = new Random(seed);

        Importing ordered = new Importing();
        ordered.lastYear(ordered.desk.files.lastYear("last.csv", batch.lastYear.toArray(LastYearRecord[]::new)));
        ordered.thisYear(
                ordered.desk.files.list("all.csv", batch.thisYear.toArray(Registration[]::new)),
                ordered.desk.files.archive("photos.zip", batch.photos));
        Importing mixed = new Importing();
        batch.importMixed(mixed, random);

        assertThat(byNumber(mixed)).isEqualTo(byNumber(ordered));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountsOfAnImportAddUpToItsRows(long seed) {
        Batch batch = new Batch(seed);
        Importing importing = new Importing();
        List<Registration> half = batch.thisYear.subList(0, PEOPLE / 2);
        importing.thisYear(importing.desk.files.list("half.csv", half.toArray(Registration[]::new)));
        List<Registration> all = new ArrayList<>(batch.thisYear);
        all.add(People.person(700).with(Field.NAME, "").thisYear(People.number(2023, 700)));

        ImportReport report =
                importing.thisYear(importing.desk.files.list("all.csv", all.toArray(Registration[]::new)));

        assertThat(report.added() + report.changed() + report.same() + report.refusedCount())
                .isEqualTo(all.size());
        assertThat(report.same()).isEqualTo(half.size());
    }

    @Test
    void theBatchesOfThisLawHoldManyOutcomes() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        seeds().forEach(seed -> {
            Importing importing = new Importing();
            new Batch(seed).importMixed(importing, new Random(seed));
            importing.desk.registrations.forEach(f -> outcomes.add(f.verdict().outcome()));
        });

        assertThat(outcomes)
                .contains(
                        Outcome.UNCHANGED,
                        Outcome.CHANGED,
                        Outcome.NEW,
                        Outcome.DUPLICATE,
                        Outcome.ABSENT,
                        Outcome.ID_CHANGED,
                        Outcome.AMBIGUOUS);
    }

    /** What the store says of everybody, without the order they came in. */
    private static Map<RegistrationNumber, List<Object>> byNumber(Importing importing) {
        Map<RegistrationNumber, List<Object>> all = new TreeMap<>();
        importing.desk.registrations.forEach(f -> all.put(f.registration().number(), what(f, importing)));
        return all;
    }

    private static List<Object> what(CaseFile file, Importing importing) {
        RegistrationNumber number = file.registration().number();
        String photo = importing.desk.photos.thisYear(number).map(String::new).orElse("");
        return List.of(file.registration(), file.state(), file.photo(), photo, file.verdict());
    }

    /** A random batch: people of last year with something changed, new ones, twins, and photos for some. */
    private static final class Batch {

        private final List<Registration> thisYear = new ArrayList<>();
        private final List<LastYearRecord> lastYear = new ArrayList<>();
        private final Map<String, byte[]> photos = new LinkedHashMap<>();

        Batch(long seed) {
            Random random = new Random(seed);
            for (int i = 0; i < PEOPLE; i++) {
                Person person = People.person(i);
                String number = People.number(2023, i);
                lastYear.add(changed(person, random, Field.ABSENT, "是").lastYear(People.number(2022, i)));
                if (random.nextInt(8) == 0) {
                    lastYear.add(person.lastYear(People.number(2022, i + 500)));
                }
                thisYear.add(varied(i, random).thisYear(number));
                if (random.nextInt(3) > 0) {
                    photos.put(number, photo("of " + number));
                }
            }
        }

        void importMixed(Importing importing, Random random) {
            List<Registration> rows = new ArrayList<>(thisYear);
            List<LastYearRecord> records = new ArrayList<>(lastYear);
            Collections.shuffle(rows, random);
            Collections.shuffle(records, random);
            int cut = random.nextInt(1, PEOPLE);
            var files = importing.desk.files;
            List<Path> paths = new ArrayList<>(List.of(
                    files.list("one.csv", rows.subList(0, cut).toArray(Registration[]::new)),
                    files.list("two.csv", rows.subList(cut, PEOPLE).toArray(Registration[]::new)),
                    files.archive("photos.zip", photos)));
            Collections.shuffle(paths, random);
            Path last = files.lastYear("last.csv", records.toArray(LastYearRecord[]::new));
            if (random.nextBoolean()) {
                importing.lastYear(last);
                importing.thisYear(paths.toArray(Path[]::new));
            } else {
                importing.thisYear(paths.toArray(Path[]::new));
                importing.lastYear(last);
            }
        }

        private static Person varied(int i, Random random) {
            Person person = People.person(i);
            return switch (random.nextInt(8)) {
                case 0 -> person.with(Field.EMPLOYER, "某某市第二医院");
                case 1 -> People.person(i + 300);
                case 2 -> People.person(Math.max(0, i - 1));
                case 3 -> person.with(Field.ID_TYPE, "护照").with(Field.ID_NUMBER, "E1234567" + i);
                case 4 -> person.with(Field.PHONE, "13700000000");
                default -> person;
            };
        }

        private static Person changed(Person person, Random random, Field field, String value) {
            return random.nextInt(6) == 0 ? person.with(field, value) : person;
        }
    }
}
