package confirmdesk.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationNumbersTest {

    private static final List<String> BEGINNINGS = List.of("", "0", "00", "2023", "202341", "2023B", "考");

    /** Law: it answers as a set of texts would, whatever the numbers look like. */
    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsASetOfTexts(long seed) {
        Random random = new Random(seed);
        RegistrationNumbers numbers = new RegistrationNumbers();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            RegistrationNumber number = number(random);
            assertThat(numbers.add(number)).as(number.value()).isEqualTo(texts.add(number.value()));
        }
        for (int i = 0; i < 5_000; i++) {
            RegistrationNumber number = number(random);
            assertThat(numbers.contains(number)).as(number.value()).isEqualTo(texts.contains(number.value()));
        }
    }

    @Test
    void tellsLeadingNoughtsAndLongNumbersApart() {
        RegistrationNumbers numbers = new RegistrationNumbers();
        assertThat(numbers.add(new RegistrationNumber("1"))).isTrue();
        assertThat(numbers.contains(new RegistrationNumber("01"))).isFalse();
        assertThat(numbers.contains(new RegistrationNumber("0"))).isFalse();
        String longest = "9".repeat(40);
        assertThat(numbers.add(new RegistrationNumber(longest))).isTrue();
        assertThat(numbers.contains(new RegistrationNumber(longest))).isTrue();
        assertThat(numbers.contains(new RegistrationNumber("9".repeat(39)))).isFalse();
    }

    private static RegistrationNumber number(Random random) {
        String beginning = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
        return new RegistrationNumber(beginning + random.nextInt(4_000));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }
}
