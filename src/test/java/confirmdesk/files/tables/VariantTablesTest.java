package confirmdesk.files.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import confirmdesk.domain.names.NameVariants;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters count as written variants of one. */
class VariantTablesTest {

    /** What ICU simplifies though both are separate standard characters since 2013, and Unihan calls them no variants. */
    private static final Set<String> KEPT_APART =
            Set.of("昇升", "陞升", "姊姐", "俱具", "僇戮", "榖谷", "氾泛", "苎苧", "薴苧", "蒐搜", "跤交");

    private final NameVariants names = names("变体,通用\n");

    /** The examples of product.md, "Name variants", and more of their kinds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "吕呂", "俞兪", "戶户", "黃黄", "奐奂", "閆闫", "真眞", "强強", "青靑", "張张", "國国", "國囯", "説说", "說说", "溫温",
                "峰峯", "群羣", "镇鎭", "慎愼", "教敎", "即卽", "吴吳", "吴呉", "郎郞", "金金", "禮礼", "晉晋", "葉叶", "鍾钟", "⼤大"
            })
    void oldAndNewFormsAreOneCharacter(String pair) {
        int[] two = pair.codePoints().toArray();

        assertThat(names.sameName("王" + Character.toString(two[0]), "王" + Character.toString(two[1])))
                .isTrue();
    }

    @Test
    void theTableOfTheYearHasWhatTheDataLack() {
        NameVariants shipped = names(Shipped.text("2023/name_variants.csv"));

        assertThat(shipped.sameName("录小明", "彔小明")).isTrue();
        assertThat(shipped.sameName("步小明", "歩小明")).isTrue();
        assertThat(names.sameName("录小明", "彔小明")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "闫阎", "傅付", "肖萧", "戴代", "日曰", "己已", "己巳", "未末", "土士", "人入", "喆哲", "丽莉", "晓小", "云雨", "海雪", "锺钟", "于余"
            })
    void differentCharactersStayDifferent(String pair) {
        assertThat(names.sameName("王" + pair.charAt(0), "王" + pair.charAt(1))).isFalse();
    }

    @Test
    void whatIcuCallsTraditionalAndSimplifiedIsOneCharacter() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Set<String> apart = new HashSet<>();
        for (String character : simplify.getSourceSet()) {
            String simple = simplify.transliterate(character);
            if (isOne(character) && isOne(simple) && !names.sameName(character, simple)) {
                apart.add(character + simple);
            }
        }

        assertThat(apart).isSubsetOf(KEPT_APART);
    }

    @Test
    void everyCharacterStandsForOneThatStandsForItself() {
        assertThat(names.common()).isNotEmpty().allSatisfy((variant, common) -> {
            assertThat(common).isNotEqualTo(variant);
            assertThat(names.common()).doesNotContainKey(common);
        });
    }

    @Test
    void whatGbkAssignedIsEightyCharactersOfUnicode() {
        Map<Integer, Integer> assigned = GbkAssigned.characters();

        assertThat(assigned).hasSize(80).containsEntry(0xE81A, (int) '㑳');
        assertThat(assigned.keySet()).allMatch(c -> c >= 0xE815 && c <= 0xE864);
        assertThat(assigned.values()).doesNotHaveDuplicates().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
        assertThat(names.sameName("张\uE81A", "张㑳")).isTrue();
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        NameVariants one = names("变体,通用\n甲,乙\n乙,丙\n");
        NameVariants other = names("变体,通用\n乙,丙\n甲,乙\n");

        assertThat(one).isEqualTo(other);
        assertThat(one.sameName("甲", "丙")).isTrue();
    }

    @Test
    void aRowThatSaysWhatIsKnownChangesNothing() {
        assertThat(names("变体,通用\n张,張\n")).isEqualTo(names);
    }

    private static NameVariants names(String text) {
        Problems problems = new Problems();
        NameVariants names = VariantTables.names(Table.of("name_variants.csv", text, List.of("变体", "通用"), problems));
        assertThat(problems.all()).isEmpty();
        return names;
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
