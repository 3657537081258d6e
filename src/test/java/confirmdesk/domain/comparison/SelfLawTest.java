package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for whatever the lists say. */
class SelfLawTest {

    private static final String SIGNS = "吕呂𬞟\uE81A\uE000?·．.Ａａ1１９ 　\u00A0-/年月日+86()（）xX@\u200B";

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whoIsComparedWithThemselvesHasNoDifferences(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Person person = randomised(random);

            Comparison found = Lists.compared(person.thisYear("202300000000001"), person.lastYear("202200000000001"));

            assertThat(found.fields()).extracting(FieldComparison::likeness).containsOnly(Likeness.EQUAL);
            assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void normalisingTwiceIsNormalisingOnce(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random);
            for (Field field : Field.values()) {
                String once = Normal.of(field, text);
                assertThat(Normal.of(field, once)).as("%s of %s", field, text).isEqualTo(once);
            }
        }
    }

    private static Person randomised(Random random) {
        Person person = someone();
        for (Field field : Field.values()) {
            boolean kept =
                    field == Field.NAME || field == Field.ID_NUMBER || field.ordinal() >= Field.SCORE_BASIC.ordinal();
            person = kept ? person : random.nextInt(5) == 0 ? person.without(field) : person.with(field, text(random));
        }
        return person;
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        return random.ints(random.nextInt(15), 0, signs.length)
                .collect(StringBuilder::new, (b, i) -> b.appendCodePoint(signs[i]), StringBuilder::append)
                .toString();
    }
}
