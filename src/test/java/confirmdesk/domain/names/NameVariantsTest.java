package confirmdesk.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Name variants" of product.md. */
class NameVariantsTest {

    private final NameVariants names = Years.names("呂吕", "張张", "㑳㑇");

    @ParameterizedTest
    @CsvSource({"呂小明,吕小明", "張国,张国", "ANNA LEE,Anna Lee", "张 三,张三", "张\uDB40\uDD00三,张三"})
    void writtenVariantsOfOneCharacterCountAsTheSame(String one, String other) {
        assertThat(names.sameName(one, other)).isTrue();
        assertThat(names.sameName(other, one)).isTrue();
        assertThat(names.plain(one)).isEqualTo(names.plain(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "‧", "∙", "⋅", "・", "･", "．", ".", "●", "", " "})
    void interpunctsDoNotMatter(String dot) {
        assertThat(names.sameName("艾力" + dot + "吾布力", "艾力·吾布力")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张三,张二", "张三,张三丰", "张三,三张", "张三,''", "··,·"})
    void otherCharactersMakeAnotherName(String one, String other) {
        assertThat(names.sameName(one, other)).isFalse();
        assertThat(names.sameName(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "？", "\uE000", "\uF8FF", "\uE814", "\uE865"})
    void anUnknownCharacterStandsForExactlyOneThatGbkDoesNotHave(String unknown) {
        assertThat(names.sameName("陈" + unknown, "陈𬞟")).isTrue();
        assertThat(names.sameName("陈𬞟", "陈" + unknown)).isTrue();
        assertThat(names.sameName("陈" + unknown, "陈三")).isFalse();
        assertThat(names.sameName("陈" + unknown, "陈𬞟𬞟")).isFalse();
        assertThat(names.sameName("陈" + unknown, "陈")).isFalse();
        assertThat(names.hasUnknown("陈" + unknown)).isTrue();
    }

    @Test
    void theCharacterItselfIsAskedAndNotItsCommonWriting() {
        NameVariants folding = Years.names("𬞟苹");

        assertThat(folding.sameName("陈?", "陈𬞟")).isTrue();
        assertThat(folding.sameName("陈?", "陈苹")).isFalse();
    }

    @Test
    void twoUnknownCharactersMayBeTheSame() {
        assertThat(names.sameName("陈?", "陈\uE001")).isTrue();
    }

    @Test
    void whatGbkAssignedStandsOnlyForItsOwnCharacter() {
        assertThat(names.sameName("张\uE81A", "张㑳")).isTrue();
        assertThat(names.sameName("张\uE81A", "张㑇")).isTrue();
        assertThat(names.sameName("张\uE81A", "张𬞟")).isFalse();
        assertThat(names.hasUnknown("张\uE81A")).isFalse();
    }

    @Test
    void dotsAndUnknownCharactersAreNotMixedUp() {
        assertThat(names.sameName("艾力?吾布力", "艾力•吾布力")).isFalse();
    }
}
