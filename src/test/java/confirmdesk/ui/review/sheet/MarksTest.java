package confirmdesk.ui.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.ui.review.sheet.Marks.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters of two values are marked. */
class MarksTest {

    @Test
    void marksWhatDiffersInsideSimilarValues() {
        Marks marks = Marks.of("新密市和平乡中心卫生院", "新密市第二人民医院");
        assertThat(marks.before())
                .containsExactly(new Run("新密市", false), new Run("和平乡中心卫生", true), new Run("院", false));
        assertThat(marks.now()).containsExactly(new Run("新密市", false), new Run("第二人民医", true), new Run("院", false));
    }

    @ParameterizedTest
    @CsvSource({"乡镇卫生院,二级公立医院", "无,学士", "药学,临床医学检验技术"})
    void marksNothingInValuesThatHaveLittleInCommon(String before, String now) {
        Marks marks = Marks.of(before, now);
        assertThat(marks.before()).containsExactly(new Run(before, false));
        assertThat(marks.now()).containsExactly(new Run(now, false));
    }

    @Test
    void aLoneCommonCharacterBetweenTwoChangesIsMarkedWithThem() {
        Marks marks = Marks.of("甲乙丙丁戊己庚", "甲乙子丁丑己庚");
        assertThat(marks.now()).containsExactly(new Run("甲乙", false), new Run("子丁丑", true), new Run("己庚", false));
    }

    @Test
    void charactersOfFourBytesStayWhole() {
        Marks marks = Marks.of("𬭎志远明", "𬭎志远朋");
        assertThat(marks.before()).containsExactly(new Run("𬭎志远", false), new Run("明", true));
    }

    @Test
    void equalValuesHaveNoMarks() {
        assertThat(Marks.of("郑州市", "郑州市").now()).containsExactly(new Run("郑州市", false));
    }

    @Test
    void theRunsAlwaysMakeUpTheValues() {
        Random random = new Random(20230105);
        for (int i = 0; i < 2_000; i++) {
            String before = text(random);
            String now = text(random);
            Marks marks = Marks.of(before, now);
            assertThat(joined(marks.before())).isEqualTo(before);
            assertThat(joined(marks.now())).isEqualTo(now);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(i -> List.of("中", "𬭎", "a", " ").get(i))
                .collect(Collectors.joining());
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
