package confirmdesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.demo.plot.Episode;
import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.desk.demo.plot.Photo;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up batches look like real ones and hold nobody who could be real. */
class MadeUpBatchTest {

    private static final Set<String> CARDS = Set.of("居民身份证", "身份证", "港澳台居民居住证");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 57, 420, 3000})
    void thisYearsListHasAsManyAsWereAskedFor(int registrations) {
        assertThat(enrolled(new MadeUpBatch(2023, registrations, 5))).hasSize(registrations);
    }

    @Test
    void tellingItAgainTellsTheSame() {
        MadeUpBatch batch = new MadeUpBatch(2023, 420, 5);

        assertThat(rows(batch)).isEqualTo(rows(batch));
        assertThat(rows(batch)).isNotEqualTo(rows(new MadeUpBatch(2023, 420, 6)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyOutcomeAndEveryStateOfAPhotoHappens(long seed) {
        List<Episode.Enrolled> all = enrolled(new MadeUpBatch(2023, 420, seed));

        assertThat(all).extracting(e -> e.truth().outcome()).contains(Outcome.values());
        assertThat(all).extracting(e -> e.photo().state()).contains(Photo.State.values());
        assertThat(all).extracting(e -> e.truth().automatic()).contains(true, false);
    }

    @Test
    void largeBatchesHaveTheSharesOfRealOnes() {
        Map<Outcome, Integer> perThousand = new EnumMap<>(Outcome.class);
        List<Episode.Enrolled> all = enrolled(new MadeUpBatch(2023, 10_000, 9));
        all.forEach(e -> perThousand.merge(e.truth().outcome(), 1, Integer::sum));
        perThousand.replaceAll((outcome, count) -> count / 10);

        assertThat(perThousand.get(Outcome.UNCHANGED)).isBetween(280, 380);
        assertThat(perThousand.get(Outcome.NEW)).isBetween(230, 320);
        assertThat(perThousand.get(Outcome.CHANGED)).isBetween(180, 280);
        assertThat(perThousand.get(Outcome.DISCIPLINED)).isBetween(1, 10);
        assertThat(all)
                .filteredOn(e -> e.registration().get(Field.SITE).equals("郑州市"))
                .hasSizeBetween(8_000, 9_500);
    }

    @Test
    void numbersAreValidAndNobodyElsesUnlessThePlotWantsIt() {
        Set<String> given = new HashSet<>();
        for (Episode.Enrolled enrolled : enrolled(new MadeUpBatch(2023, 3_000, 4))) {
            Registration registration = enrolled.registration();
            IdNumber number = IdNumber.of(registration.get(Field.ID_NUMBER));
            boolean twice = enrolled.truth().outcome() == Outcome.DUPLICATE;
            assertThat(given.add(number.value()) || twice).isTrue();
            if (CARDS.contains(registration.get(Field.ID_TYPE))) {
                assertThat(number.checkFits()).isTrue();
                assertThat(number.birthDate()).isEqualTo(Normal.day(registration.get(Field.BIRTH_DATE)));
                assertThat(number.sex()).contains(registration.get(Field.SEX));
            }
        }
    }

    @Test
    void nobodyCanBeReal() {
        for (Episode.Enrolled enrolled : enrolled(new MadeUpBatch(2023, 3_000, 8))) {
            Registration registration = enrolled.registration();
            assertThat(Normal.of(Field.PHONE, registration.get(Field.PHONE))).matches("16[013489]\\d{8}");
            assertThat(Normal.of(Field.EMAIL, registration.get(Field.EMAIL)))
                    .matches("u\\d{8}@example\\.(com|net|org)");
            if (registration.get(Field.ID_TYPE).equals("居民身份证")) {
                assertThat(Normal.of(Field.ID_NUMBER, registration.get(Field.ID_NUMBER)))
                        .matches("\\d{4}9[5-9].*");
            }
        }
    }

    @Test
    void registrationNumbersAreAllDifferentAndNameTheirYear() {
        List<String> numbers = new ArrayList<>();
        new MadeUpBatch(2024, 3_000, 4).tell(episode -> {
            episode.thisYear()
                    .forEach(e -> numbers.add(e.registration().number().value()));
            episode.lastYear().forEach(e -> numbers.add(e.record().number().value()));
        });

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("202[34]\\d{11}"));
    }

    @Test
    void everyPhotoOfAnArchiveHasItsOwnName() {
        Set<String> names = new HashSet<>();
        new MadeUpBatch(2023, 3_000, 4).tell(episode -> {
            assertOwnNames(episode.photosOfThisYear(), "this", names);
            assertOwnNames(episode.photosOfLastYear(), "last", names);
        });
    }

    @Test
    void aBatchHasAtLeastOneAndAtMostAHundredThousand() {
        assertThatThrownBy(() -> new MadeUpBatch(2023, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MadeUpBatch(2023, 100_001, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertOwnNames(List<Photo> photos, String archive, Set<String> names) {
        photos.stream()
                .filter(photo -> photo.state() != Photo.State.MISSING)
                .forEach(photo -> assertThat(names.add(archive + photo.key())).isTrue());
    }

    private static List<Episode.Enrolled> enrolled(MadeUpBatch batch) {
        List<Episode.Enrolled> all = new ArrayList<>();
        batch.tell(episode -> all.addAll(episode.thisYear()));
        return all;
    }

    private static List<Map<Field, String>> rows(MadeUpBatch batch) {
        return enrolled(batch).stream()
                .map(e -> e.registration().answers().values())
                .collect(Collectors.toList());
    }
}
