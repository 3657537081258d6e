package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Row;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people put around a list: headers of two rows, totals, the header once more on every page. */
class HeaderAndTotalsTest {

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @Test
    void findsAHeaderOfTwoRows() throws IOException {
        List<List<String>> rows = List.of(
                List.of("2023年报名汇总表"),
                List.of("报名序号", "姓名", "证件", "", "报考", "", "", "", "备注"),
                List.of("", "", "类型", "编号", "级别", "专业代码", "基础知识", "专业知识", ""),
                List.of("202300000000001", "甲一", "护照", "E1", "中级", "303", "是", "否", "x"));

        Row row = ReadList.rowsOf(written(rows)).getFirst();

        assertThat(row.place().row()).isEqualTo(4);
        assertThat(row.answers().get(Field.ID_NUMBER)).isEqualTo("E1");
        assertThat(row.answers().get(Field.valueOf("LEVEL"))).isEqualTo("中级");
        assertThat(row.answers().extras()).isEqualTo(Map.of("备注", "x"));
    }

    @Test
    void findsTheWordsBelowAHeaderThatIsCompleteByItself() throws IOException {
        List<String> header = new ArrayList<>(made.header());
        header.addAll(List.of("报考", "", "", ""));
        List<List<String>> rows = List.of(
                header,
                List.of("", "", "", "", "", "", "", "基础知识", "相关专业知识", "专业知识", "专业实践能力"),
                List.of("202300000000001", "甲一", "护照", "E1", "中级", "303", "x", "是", "否", "是", "否"));

        ReadList read = ReadList.of(written(rows));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().answers().extras()).containsOnlyKeys("备注");
    }

    @Test
    void leavesOutTotalsAndRepeatedHeadersAndSaysSo() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(made.header());
        rows.add(made.rows().getFirst());
        rows.add(made.header());
        rows.add(made.rows().getLast());
        rows.add(List.of("合  计", "2人"));
        rows.add(List.of("", "制表人：某某", "", "日期：2023-01-05"));

        ReadList read = ReadList.of(written(rows));

        assertThat(read.rows()).hasSize(2);
        assertThat(read.notes())
                .containsExactly(
                        "the header once more, not a person",
                        "a line of totals or notes, not a person",
                        "a line of totals or notes, not a person");
    }

    @Test
    void takesAPersonWhoseNameBeginsLikeATotal() throws IOException {
        List<List<String>> rows = List.of(
                made.header(),
                List.of("", "共计", "护照", "E1", "中级", "303", ""),
                List.of("202300000000001", "总计", "护照", "E1", "中级", "303", ""));

        assertThat(ReadList.of(written(rows)).rows()).hasSize(2);
    }

    private Path written(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("名单");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
        return file;
    }
}
