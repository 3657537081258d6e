package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookListTest {

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheSameCsvReads() throws IOException {
        Path csv = made.write(folder.resolve("list.csv"));
        Path xlsx = workbook(book -> fill(book.newWorksheet("报名"), 0));

        assertThat(ReadList.cellsOf(xlsx)).isEqualTo(ReadList.cellsOf(csv));
        assertThat(ReadList.of(xlsx).reading()).isEqualTo(new Reading.Complete(3, "XLSX · 报名"));
    }

    @Test
    void takesTheFirstVisibleSheetWithAHeaderAndCountsItsRows() throws IOException {
        Path file = workbook(book -> {
            Worksheet hidden = book.newWorksheet("隐藏");
            fill(hidden, 0);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("说明").value(0, 0, "请看下一张表");
            Worksheet list = book.newWorksheet("名单");
            list.value(0, 0, "2023年报名汇总表");
            fill(list, 2);
        });

        assertThat(((Reading.Complete) ReadList.of(file).reading()).description())
                .endsWith("名单");
        assertThat(ReadList.rowsOf(file))
                .extracting(Row::place)
                .containsExactly(new Place("list.xlsx", 4), new Place("list.xlsx", 5), new Place("list.xlsx", 6));
    }

    @Test
    void refusesAWorkbookWithTwoListsSoThatNoneIsLeftOutUnnoticed() throws IOException {
        Path file = workbook(book -> {
            fill(book.newWorksheet("第一批"), 0);
            fill(book.newWorksheet("第二批"), 1);
        });

        ReadList read = ReadList.of(file);

        assertThat(read.reading())
                .isEqualTo(new Reading.Unusable(Message.of("file.xlsx.several-lists", "list.xlsx", "第一批, 第二批")));
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void aSheetWithNothingBelowItsHeaderIsNoSecondList() throws IOException {
        Path file = workbook(book -> {
            Worksheet form = book.newWorksheet("空白表");
            for (int column = 0; column < made.header().size(); column++) {
                form.value(0, column, made.header().get(column));
            }
            fill(book.newWorksheet("名单"), 0);
        });

        assertThat(ReadList.of(file).reading()).isEqualTo(new Reading.Complete(3, "XLSX · 名单"));
    }

    @Test
    void takesNumbersAsTheyStandInTheFileAndSaysSo() throws IOException {
        Path file = withCell(3, (sheet, column) -> sheet.value(1, column, new BigDecimal("110105194912310021")));

        Row row = ReadList.rowsOf(file).getFirst();

        assertThat(row.answers().get(Field.ID_NUMBER)).isEqualTo("110105194912310021");
        assertThat(row.numberCells()).containsExactly(Field.ID_NUMBER);
    }

    @Test
    void takesFormulasByTheirLastResult() throws IOException {
        Path plain = withCell(1, (sheet, column) -> sheet.formula(1, column, "PROPER(A1)"));
        Path file = Zips.change(
                plain,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</f></c>", "</f><v>甲一</v></c>").replace("<c r=\"B2\"", "<c r=\"B2\" t=\"str\""));

        assertThat(ReadList.rowsOf(file).getFirst().answers().get(Field.NAME)).isEqualTo("甲一");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 35142, 1996-03-18",
        "yyyy/m/d;@, 35142, 1996-03-18",
        "'yyyy\"年\"m\"月\"', 43647, 2019-07",
        "'[$-804]yyyy\"年\"m\"月\"d\"日\"', 36526, 2000-01-01",
        "yyyy-mm-dd, 59, 1900-02-28",
        "yyyy-mm-dd, 61, 1900-03-01",
        "yyyy-mm-dd, 43647.5, 2019-07-01",
        "0.00, 43647, 43647",
        "yyyy-mm-dd, 410222199603189060, 410222199603189060"
    })
    void showsDatesAsTheWorkbookShowsThem(String format, String number, String shown) throws IOException {
        Path file = withCell(6, (sheet, column) -> {
            sheet.value(1, column, new BigDecimal(number));
            sheet.style(1, column).format(format).set();
        });

        assertThat(ReadList.rowsOf(file).getFirst().answers().extras()).isEqualTo(Map.of("备注", shown));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file = Zips.change(
                withCell(6, (sheet, column) -> {
                    sheet.value(1, column, new BigDecimal("33680"));
                    sheet.style(1, column).format("yyyy-mm-dd").set();
                }),
                "xl/workbook.xml",
                xml -> xml.replace("date1904=\"false\"", "date1904=\"true\""));

        assertThat(ReadList.rowsOf(file).getFirst().answers().extras()).isEqualTo(Map.of("备注", "1996-03-18"));
    }

    @Test
    void keepsWhatStandsRightOfTheHeader() throws IOException {
        Path file = workbook(book -> {
            Worksheet sheet = book.newWorksheet("名单");
            fill(sheet, 0);
            sheet.value(1, 27, "旁注");
        });

        assertThat(ReadList.rowsOf(file).getFirst().answers().extras()).isEqualTo(Map.of("AB", "旁注"));
    }

    @Test
    void readsTruthValuesAsASpreadsheetShowsThem() throws IOException {
        Path file = withCell(6, (sheet, column) -> sheet.value(1, column, true));

        assertThat(ReadList.rowsOf(file).getFirst().answers().extras()).isEqualTo(Map.of("备注", "TRUE"));
    }

    @Test
    void takesACellThatShowsAnErrorAsEmptyAndSaysSo() throws IOException {
        Path plain = withCell(1, (sheet, column) -> sheet.formula(1, column, "NA()"));
        Path file = Zips.change(
                plain,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</f></c>", "</f><v>#N/A</v></c>").replace("<c r=\"B2\"", "<c r=\"B2\" t=\"e\""));

        ReadList read = ReadList.of(file);

        assertThat(read.rows().getFirst().answers().get(Field.NAME)).isEmpty();
        assertThat(read.rows().getFirst().cells()).contains("#N/A");
        assertThat(read.notes()).singleElement().asString().contains("shows an error");
    }

    @Test
    void doesNotReadBackWhatTheWorkbookOfRefusedRowsAdds() throws IOException {
        List<String> header = new ArrayList<>(made.header());
        header.add("※Reason");
        Path file = made.withHeader(header)
                .withRows(List.of(List.of("2023", "甲", "护照", "1", "中级", "303", "", "because")))
                .write(folder.resolve("list.csv"));

        assertThat(ReadList.rowsOf(file).getFirst().answers().extras()).isEmpty();
    }

    private Path withCell(int column, CellFiller cell) throws IOException {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("名单");
            fill(sheet, 0);
            cell.fill(sheet, column);
        });
    }

    private void fill(Worksheet sheet, int from) {
        List<List<String>> all = new ArrayList<>();
        all.add(made.header());
        all.addAll(made.rows());
        for (int r = 0; r < all.size(); r++) {
            for (int c = 0; c < all.get(r).size(); c++) {
                sheet.value(from + r, c, all.get(r).get(c));
            }
        }
    }

    private Path workbook(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", null)) {
            content.accept(book);
        }
        return file;
    }

    /** Puts something into a cell of the second row. */
    private interface CellFiller {
        void fill(Worksheet sheet, int column);
    }
}
