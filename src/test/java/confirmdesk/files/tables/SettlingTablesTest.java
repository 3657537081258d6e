package confirmdesk.files.tables;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTablesTest {

    private final CsvTables tables = new CsvTables();

    @Test
    void theMergedSpecialtiesAreThoseOf2020() {
        ExamYear year = good(2023, Map.of());

        assertThat(year.specialtyNow("110")).isEqualTo("109");
        assertThat(year.specialtyNow(" ２１２ ")).isEqualTo("211");
        assertThat(year.specialtyNow("201")).isEqualTo("201");
        assertThat(year.examples()).doesNotContainKey("specialty_successors.csv");
    }

    @Test
    void aMergeCountsFromItsYearOnAndThroughLaterOnes() {
        Map<String, String> own =
                Map.of("specialty_successors.csv", "原专业代码,现专业代码,自年度\n110,109,2020\n109,108,2023\n300,301,2024\n");

        assertThat(good(2019, own).specialtyNow("110")).isEqualTo("110");
        assertThat(good(2020, own).specialtyNow("110")).isEqualTo("109");
        assertThat(good(2023, own).specialtyNow("110")).isEqualTo("108");
        assertThat(good(2023, own).specialtyNow("300")).isEqualTo("300");
    }

    @Test
    void aMergeNeedsADocumentOfEachKind() {
        ExamYear year = good(2023, Map.of());

        assertThat(year.missingKinds(List.of())).containsExactly("有效证件", "证明材料");
        assertThat(year.missingKinds(List.of("1", "5"))).isEmpty();
        assertThat(year.examples()).containsKey("merge_papers.csv");
    }

    @Test
    void thePassesOfTheYearBeforeAreFoundUnderSeveralWords() {
        assertThat(List.of("上上年已通过科目", "前年已通过科目", "已通过科目（2021）", "2021年已通过科目"))
                .allSatisfy(
                        word -> assertThat(good(2023, Map.of()).headerWords().field(word))
                                .contains(Field.PASSED_BEFORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "specialty_successors.csv; 原专业代码,现专业代码,自年度\\n110,,2020; 第 2 行「现专业代码」",
                "specialty_successors.csv; 原专业代码,现专业代码,自年度\\n110,110,2020; 第 2 行「现专业代码」",
                "specialty_successors.csv; 原专业代码,现专业代码,自年度\\n110,109,二〇二〇; 第 2 行「自年度」",
                "specialty_successors.csv; 原专业代码,现专业代码,自年度\\n110,109,2020\\n110,108,2021; 第 3 行「原专业代码」",
                "specialty_successors.csv; 原专业代码,现专业代码; 自年度",
                "merge_papers.csv; 代码,类别,材料\\n1,,身份证; 第 2 行「类别」",
                "merge_papers.csv; 代码,类别,材料\\n1,证件,身份证\\n1,证明,户口簿; 第 3 行「代码」"
            })
    void whatIsWrongIsToldWithRowAndColumn(String file, String text, String place) {
        TableFiles.Parsed parsed = tables.parse(2023, with(file, text.replace("\\n", "\n") + "\n"));

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        TableFiles.Parsed.Bad.class,
                        bad -> assertThat(bad.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(
                                                new confirmdesk.desk.text.Texts(java.util.Locale.CHINESE).of(problem))
                                        .contains(file, place)));
    }

    private Map<String, String> with(String file, String text) {
        Map<String, String> all = new TreeMap<>(tables.shipped(2023));
        all.put(file, text);
        return all;
    }

    private ExamYear good(int year, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(tables.shipped(2023));
        all.putAll(own);
        return switch (tables.parse(year, all)) {
            case TableFiles.Parsed.Good good -> good.examYear();
            case TableFiles.Parsed.Bad bad ->
                throw new AssertionError(bad.problems().toString());
        };
    }
}
