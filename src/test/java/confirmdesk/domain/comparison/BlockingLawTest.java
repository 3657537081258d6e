package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gives a comparison only what {@link Surroundings} asks for gets what all of last year's records give. */
class BlockingLawTest {

    private static final List<String> NAMES =
            List.of("吕小明", "呂小明", "吕小?", "吕小𬞟", "吕小\uE123", "王芳", "王·芳", "王芳芳", "张㑳", "张\uE81A");
    private static final List<String> NUMBERS = List.of(
            "110101199003070345",
            "110101900307034",
            "110101199003070385",
            "11010119900307034x",
            "E12345678",
            "E12345679",
            "110101199203070346");
    private static final List<String> PHONES = List.of("13900000001", "+86 13900000001", "13900000002", "");

    private final NameVariants names = Years.year().names();
    private final Set<Outcome> seen = EnumSet.noneOf(Outcome.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatBlockingLeavesOutNeverMatters(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            Lists lists = lists(random);
            for (Registration registration : lists.thisYear()) {
                assertSame(lists, registration, random);
            }
        }
        assertThat(seen)
                .contains(Outcome.DUPLICATE, Outcome.AMBIGUOUS, Outcome.ID_CHANGED, Outcome.NAME_VARIANT, Outcome.NEW);
    }

    private void assertSame(Lists lists, Registration registration, Random random) {
        List<LastYearRecord> blocked = new ArrayList<>(lists.lastYear().stream()
                .filter(r -> isCandidate(registration, r))
                .toList());
        Collections.shuffle(blocked, random);
        Comparer comparer = new Comparer(Years.year());

        Comparison all = comparer.compare(registration, lists.around(registration, lists.lastYear()));
        Comparison some = comparer.compare(registration, lists.around(registration, blocked));

        assertThat(some).isEqualTo(all);
        seen.add(all.outcome());
    }

    private boolean isCandidate(Registration registration, LastYearRecord lastYear) {
        IdNumber now = IdNumber.of(registration.get(Field.ID_NUMBER));
        IdNumber before = IdNumber.of(lastYear.get(Field.ID_NUMBER));
        boolean sameBirth = same(Field.SEX, registration, lastYear) && same(Field.BIRTH_DATE, registration, lastYear);
        return now.equals(before)
                || names.sameName(registration.get(Field.NAME), lastYear.get(Field.NAME))
                        && (sameBirth || now.isNearTo(before));
    }

    private static boolean same(Field field, Registration registration, LastYearRecord lastYear) {
        return Normal.of(field, registration.get(field)).equals(Normal.of(field, lastYear.get(field)));
    }

    private static Lists lists(Random random) {
        List<Registration> thisYear = new ArrayList<>();
        List<LastYearRecord> lastYear = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            thisYear.add(anyone(random).thisYear("20230000000000" + i));
        }
        for (int i = 0; i < 6; i++) {
            lastYear.add(anyone(random).lastYear("20220000000000" + i));
        }
        return new Lists(thisYear, lastYear);
    }

    private static Person anyone(Random random) {
        return someone()
                .with(Field.NAME, any(NAMES, random))
                .with(Field.ID_NUMBER, any(NUMBERS, random))
                .with(Field.SEX, any(List.of("女", "女", "男"), random))
                .with(Field.BIRTH_DATE, any(List.of("1990-03-07", "1990年3月7日", "1992-03-07"), random))
                .with(Field.PHONE, any(PHONES, random))
                .with(Field.EMAIL, random.nextInt() + "@example.com")
                .with(Field.ADDRESS, "某路" + random.nextInt() + "号")
                .with(Field.SCHOOL, "学校" + random.nextInt(2));
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
