package confirmdesk.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Width as "Differences" of the product means it; the pairs are those of Unicode's chart U+FF00 to U+FFEF. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "某路１２号Ａ座, 某路12号A座",
        "某路12号｡, 某路12号。",
        "ｶ, カ",
        "ｶﾞ, ガ",
        "￥100, ¥100",
        "（师）, (师)",
        "a$1\\b, a$1\\b",
    })
    void widthDoesNotMatter(String one, String other) {
        assertThat(Normal.of(Field.ADDRESS, one)).isEqualTo(Normal.of(Field.ADDRESS, other));
    }

    /** "Name variants": interpuncts are not folded, another dot is a variant and not equal. */
    @ParameterizedTest
    @CsvSource({"阿卜杜·拉, 阿卜杜･拉", "阿卜杜·拉, 阿卜杜．拉", "阿卜杜・拉, 阿卜杜･拉", "阿卜杜.拉, 阿卜杜．拉"})
    void dotsOfNamesKeepTheirWidth(String one, String other) {
        assertThat(Normal.name(one)).isNotEqualTo(Normal.name(other));
    }

    @ParameterizedTest
    @CsvSource({"Ｏ＇ＢＲＩＥＮ　ＳＥＡＮ, O'BRIENSEAN", "𠮷野家, 𠮷野家", "\uE4C6, \uE4C6"})
    void namesKeepTheirCharacters(String name, String normal) {
        assertThat(Normal.name(name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void normalisingTwiceIsNormalisingOnce(Field field) {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String once = Normal.of(field, text(random));
            assertThat(Normal.of(field, once)).isEqualTo(once);
        }
    }

    @Test
    void everyFormOfAnotherWidthIsFolded() {
        String forms = IntStream.rangeClosed(0xFF01, 0xFFEE)
                .filter(c -> Character.isDefined(c) && c != 0xFFE3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Normal.width(forms).chars().filter(c -> c >= 0xFF00 && c <= 0xFFEF))
                .isEmpty();
    }

    /** One sign among plain ones is found wherever it stands. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u007F", "\u0000"})
    void noSpaceHidesAmongPlainSigns(String space) {
        String plain = "张三4102x~!";
        for (int i = 0; i <= plain.length(); i++) {
            String text = plain.substring(0, i) + space + plain.substring(i);
            assertThat(Normal.withoutSpaces(text)).isEqualTo(plain);
        }
    }

    @Test
    void noOtherWidthHidesAmongPlainSigns() {
        String plain = "张三4102x~!";
        for (int i = 0; i <= plain.length(); i++) {
            assertThat(Normal.width(plain.substring(0, i) + "Ａ" + plain.substring(i)))
                    .isEqualTo(plain.substring(0, i) + "A" + plain.substring(i));
        }
    }

    private static String text(Random random) {
        return random.ints(6, 0, 4)
                .map(kind -> switch (kind) {
                    case 0 -> 0xFF01 + random.nextInt(0xEE);
                    case 1 -> 0x20 + random.nextInt(0x5F);
                    case 2 -> 0x4E00 + random.nextInt(0x5000);
                    default -> 0x20000 + random.nextInt(0x1000);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
