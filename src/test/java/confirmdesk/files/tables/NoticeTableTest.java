package confirmdesk.files.tables;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles.Parsed;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTableTest {

    private final CsvTables tables = new CsvTables();

    @Test
    void everyKindIsShippedWithATextAndASource() {
        assertThat(((Parsed.Good) tables.parse(2023, tables.shipped(2023)))
                        .examYear()
                        .notices())
                .hasSameSizeAs(NoticeKind.values());
        assertThat(tables.shipped(2023).get("notices.csv").lines().skip(1)).allMatch(line -> line.contains(",示例"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RESULT,甲,题,{姓名}的{星座},s; 正文; table.placeholder",
                "RESULT,甲,{原因},文,s; 标题; table.placeholder",
                "PAYMENT_MISSED,甲,题,{应缴金额},s; 正文; table.placeholder",
                "RESULT,甲,题,{姓名,s; 正文; table.brace",
                "RESULT,甲,题,姓名}，,s; 正文; table.brace",
                "SOMETHING,甲,题,文,s; 代码; table.noticeCode",
                "RESULT,甲,题,,s; 正文; table.needed"
            })
    void whatIsWrongIsNamedWithRowAndColumn(String row, String column, String reason) {
        List<Message> problems = problems("notices.csv", "代码,名称,标题,正文,来源\r\n" + row + "\r\n");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.arguments().subList(0, 3)).containsExactly("notices.csv", "2", column);
            assertThat(((Message) problem.arguments().get(3)).key()).isEqualTo(reason);
        });
    }

    @Test
    void aKindStandsOnceAndAWordToo() {
        assertThat(problems("notices.csv", "代码,名称,标题,正文\r\nRESULT,甲,题,文\r\nRESULT,乙,题,文\r\n"))
                .hasSize(1);
        assertThat(problems("withdrawal_words.csv", "列,写法\r\n报名状态,撤回\r\n报名状态,撤回\r\n"))
                .hasSize(1);
    }

    private List<Message> problems(String file, String text) {
        return switch (tables.parse(2023, Map.of(file, text))) {
            case Parsed.Good _ -> Arrays.asList();
            case Parsed.Bad bad -> bad.problems();
        };
    }
}
