package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of web pages, which many systems hand out under the name of a workbook. */
class PageListTest {

    private final MadeList made = MadeList.small()
            .withRows(List.of(
                    List.of("202300000000001", "甲一", "居民身份证", "11010519491231002X", "中级", "303", ""),
                    List.of("202300000000002", "乙·二", "护照", "E12345678", "初级（师）", "203", "a<b & \"c\"")));

    @TempDir
    private Path folder;

    @Test
    void readsATableUnderAnyName() throws IOException {
        String page =
                "<html><head><style>td{mso-number-format:'\\@'}</style></head><body>" + table() + "</body></html>";

        assertThat(ReadList.cellsOf(page(page, StandardCharsets.UTF_8))).isEqualTo(made.rows());
        assertThat(ReadList.of(page(page, StandardCharsets.UTF_8)).reading())
                .isEqualTo(new Reading.Complete(2, "HTML · UTF-8"));
        assertThat(ReadList.cellsOf(page(page, Charset.forName("GB18030")))).isEqualTo(made.rows());
        assertThat(ReadList.cellsOf(page("\uFEFF" + page, StandardCharsets.UTF_16LE)))
                .isEqualTo(made.rows());
        assertThat(ReadList.cellsOf(page("<!-- a --><!-- b -->\n" + table(), StandardCharsets.UTF_8)))
                .isEqualTo(made.rows());
    }

    @Test
    void readsRowsThatAreNotClosedAndTablesInsideTables() throws IOException {
        String sloppy = table().replace("</td>", "").replace("</tr>", "");
        String layout = "<table><tr><td>2023年报名汇总表" + table() + "</td></tr></table>";

        assertThat(ReadList.cellsOf(page(sloppy, StandardCharsets.UTF_8))).isEqualTo(made.rows());
        assertThat(ReadList.cellsOf(page(layout, StandardCharsets.UTF_8))).isEqualTo(made.rows());
    }

    @Test
    void laysMergedCellsOutInColumns() throws IOException {
        String page = """
            <table><tr><td colspan=7>2023年报名汇总表</td></tr>
            <tr><th rowspan=2>报名序号<th rowspan=2>姓名<th colspan=2>证件<th rowspan=2>报考级别<th rowspan=2>专业代码</tr>
            <tr><th>类型<th>编号</tr>
            <tr><td>1<td>甲<td>护照<td>E1<td>中级<td>303</tr></table>\
            """;

        Row row = ReadList.rowsOf(page(page, StandardCharsets.UTF_8)).getFirst();

        assertThat(row.cells()).containsExactly("1", "甲", "护照", "E1", "中级", "303");
        assertThat(row.answers().get(Field.ID_NUMBER)).isEqualTo("E1");
    }

    @Test
    void takesTheNumberBehindAnIdNumberThatHasNoRoom() throws IOException {
        String page = table().replace("<td>11010519491231002X", "<td x:num=\"1.1010519491231002E17\">1.10105E+17");

        Row row = ReadList.rowsOf(page(page, StandardCharsets.UTF_8)).getFirst();

        assertThat(row.answers().get(Field.ID_NUMBER)).isEqualTo("110105194912310020");
        assertThat(row.numberCells()).containsExactly(Field.ID_NUMBER);
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        String page = table();

        assertThat(ReadList.refusal(page(page.substring(0, page.indexOf("202300000000002")), StandardCharsets.UTF_8)))
                .contains("never ends");
    }

    @Test
    void noticesShiftedRows() throws IOException {
        assertThat(ReadList.refusal(page(table().replace("<td>护照</td>", ""), StandardCharsets.UTF_8)))
                .contains("Row 3")
                .contains("may be shifted");
    }

    @Test
    void refusesWhatNoParserCanHold() throws IOException {
        assertThat(ReadList.refusal(page(table().replace("甲一", "甲".repeat(300_000)), StandardCharsets.UTF_8)))
                .contains("more than 32767 characters");
        assertThat(ReadList.refusal(page(table().replace("甲一", "<b>甲</b>".repeat(140_000)), StandardCharsets.UTF_8)))
                .contains("longer than a row");
        assertThat(ReadList.refusal(page(table().replace("甲一", "<div><b>".repeat(140_000)), StandardCharsets.UTF_8)))
                .contains("longer than a row")
                .contains("Row 2");
        assertThat(ReadList.refusal(page(table().replace("<td>甲一", "<td colspan=300>甲一"), StandardCharsets.UTF_8)))
                .contains("columns");
    }

    private String table() {
        String rows = made.rows().stream().map(PageListTest::row).collect(Collectors.joining("\n"));
        return "<table border=1>\n" + row(made.header()) + "\n" + rows + "\n</table>";
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td>" + cell.replace("&", "&amp;").replace("<", "&lt;") + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private Path page(String page, Charset charset) throws IOException {
        return MadeList.write(folder.resolve("list.xls"), page, charset);
    }
}
