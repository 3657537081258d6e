package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the comparison must look at is looked up, whatever changed since last year. */
class NeighbourhoodTest {

    private static final int PEOPLE = 150;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {2, 30, 400})
    void nobodyWhoMattersIsLeftOut(long seed) {
        Random random = new Random(seed);
        List<Registration> batch = withTwins(new MadeUp(seed), random);
        List<LastYearRecord> lastYear = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            lastYear.add(MadeUp.lastYear(changed(batch.get(i), random), "2022410%08d".formatted(i)));
        }
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.takeLastYear(store, lastYear);
            Stores.take(store, batch);
            NameVariants names = store.tables().current().names();
            for (Registration registration : batch) {
                Surroundings around = store.neighbourhood().of(registration);
                Set<LastYearRecord> needed = new HashSet<>(lastYear);
                needed.removeIf(record -> !matters(registration, record, names));
                assertThat(around.candidates()).containsAll(needed);
                assertThat(around.sameNumber())
                        .containsExactlyElementsOf(batch.stream()
                                .filter(other -> !other.equals(registration) && sameNumber(other, registration))
                                .toList());
                assertThat(around.spokenFor()).isEqualTo(spokenFor(registration, around, batch));
            }
        }
    }

    @Test
    void plainNamesFollowTheTables() {
        Registration now = new MadeUp(1).registration("周甲乙");
        Registration before = MadeUp.with(now, Field.NAME, "周甲丙");
        LastYearRecord record = MadeUp.lastYear(MadeUp.with(before, Field.ID_NUMBER, "E1"), "202241000001");
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.takeLastYear(store, List.of(record));
            Stores.take(store, List.of(now));
            assertThat(store.neighbourhood().of(now).candidates()).isEmpty();
            Map<String, String> texts = Map.of("name_variants.csv", "变体,通用,来源\n丙,乙,测试\n");
            store.tables().replace(texts, Comparisons.of(store), "name_variants.csv", Stores.CLERK, Stores.AT);
            assertThat(store.neighbourhood().of(now).candidates()).containsExactly(record);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    /** What {@link Surroundings} asks for. */
    private static boolean matters(Registration registration, LastYearRecord record, NameVariants names) {
        IdNumber now = IdNumber.of(registration.get(Field.ID_NUMBER));
        IdNumber before = IdNumber.of(record.get(Field.ID_NUMBER));
        boolean sameName = names.sameName(registration.get(Field.NAME), record.get(Field.NAME));
        boolean sameBirth = same(Field.SEX, registration, record) && same(Field.BIRTH_DATE, registration, record);
        return now.equals(before) || sameName && (sameBirth || now.isNearTo(before));
    }

    private static boolean same(Field field, Registration registration, LastYearRecord record) {
        return Normal.of(field, registration.get(field)).equals(Normal.of(field, record.get(field)));
    }

    private static boolean sameNumber(Registration one, Registration other) {
        return IdNumber.of(one.get(Field.ID_NUMBER)).equals(IdNumber.of(other.get(Field.ID_NUMBER)));
    }

    private static Set<RegistrationNumber> spokenFor(
            Registration registration, Surroundings around, List<Registration> batch) {
        Set<RegistrationNumber> spokenFor = new HashSet<>();
        for (LastYearRecord candidate : around.candidates()) {
            IdNumber number = IdNumber.of(candidate.get(Field.ID_NUMBER));
            if (batch.stream()
                    .anyMatch(other -> !other.equals(registration)
                            && IdNumber.of(other.get(Field.ID_NUMBER)).equals(number))) {
                spokenFor.add(candidate.number());
            }
        }
        return spokenFor;
    }

    /** Some have the number of another one. */
    private static List<Registration> withTwins(MadeUp people, Random random) {
        List<Registration> batch = new ArrayList<>(
                Stream.generate(people::registration).limit(PEOPLE).toList());
        for (int i = 0; i < PEOPLE / 10; i++) {
            Registration other = batch.get(random.nextInt(PEOPLE));
            batch.set(i, MadeUp.with(batch.get(i), Field.ID_NUMBER, other.get(Field.ID_NUMBER)));
        }
        return batch;
    }

    /** The same person as last year's list may have them. */
    private static Registration changed(Registration registration, Random random) {
        String number = registration.get(Field.ID_NUMBER);
        String name = registration.get(Field.NAME);
        int last = name.offsetByCodePoints(name.length(), -1);
        return switch (random.nextInt(9)) {
            case 0 -> MadeUp.with(registration, Field.NAME, name.substring(0, last) + "?");
            case 1 -> MadeUp.with(registration, Field.ID_NUMBER, number.substring(0, 6) + number.substring(8, 17));
            case 2 -> MadeUp.with(registration, Field.ID_NUMBER, oneDigit(number, random.nextInt(17)));
            case 3 -> other(MadeUp.with(registration, Field.ID_NUMBER, "E" + random.nextInt(10_000_000)));
            case 4 -> other(MadeUp.with(registration, Field.NAME, name.substring(0, last) + "\ue001"));
            case 5 -> MadeUp.with(registration, Field.NAME, name + "子");
            case 6 -> MadeUp.with(other(registration), Field.ID_NUMBER, oneDigit(number, random.nextInt(17)));
            case 7 ->
                MadeUp.with(
                        registration,
                        Field.BIRTH_DATE,
                        registration.get(Field.BIRTH_DATE).replace('-', '/'));
            default -> registration;
        };
    }

    private static Registration other(Registration registration) {
        return MadeUp.with(registration, Field.SEX, "男".equals(registration.get(Field.SEX)) ? "女" : "男");
    }

    private static String oneDigit(String number, int place) {
        char digit = number.charAt(place) == '9' ? '0' : (char) (number.charAt(place) + 1);
        return number.substring(0, place) + digit + number.substring(place + 1);
    }
}
