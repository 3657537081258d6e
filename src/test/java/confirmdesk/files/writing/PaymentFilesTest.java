package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.output.Staging;
import confirmdesk.desk.payment.PaymentSheets.Book;
import confirmdesk.desk.payment.PaymentSheets.Heading;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.domain.payment.PaymentLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentFilesTest {

    private static final Heading HEADING = new Heading(2023, 7, "ab".repeat(32));
    private static final String HEADER =
            "序号,报名序号,姓名,证件类型,证件编号,报考级别,专业代码,专业名称,科目数,科目," + "每科金额,报名费,应缴金额,确认方式,工作单位,手机号码,缴费截止";

    private final PaymentFiles files = new PaymentFiles();

    @TempDir
    private Path folder;

    @Test
    void writesTheColumnsOfTheContractAsCsv() {
        String text = new String(render(SheetFormat.CSV), StandardCharsets.UTF_8);

        assertThat(text.lines())
                .containsExactly(
                        "\uFEFF" + HEADER,
                        "1,202300000000001,甲一,居民身份证,11010519491231002X,中级,303,内科学,4,"
                                + "基础知识|相关专业知识|专业知识|专业实践能力,61.50,10.00,256.00,自动,第一医院,13900000000,2023-02-28",
                        "2,202300000000002,'+乙二,居民身份证,11010519491231002X,初级（师）,303,内科学,1,"
                                + "专业知识,61.50,10.00,71.50,现场,第二医院,13900000000,",
                        "3,202300000000003,丙三,居民身份证,11010519491231002X,中级,303,内科学,2,"
                                + "相关专业知识|专业实践能力,61.50,10.00,133.00,现场,第一医院,13900000000,");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void writesTextAsTextAndAmountsAsNumbersInTheWorkbook() throws IOException {
        List<Row> rows = rows("缴费名单");

        assertThat(rows).hasSize(4);
        assertThat(texts(rows.getFirst())).containsExactly(HEADER.split(","));
        Row second = rows.get(2);
        assertThat(second.getCellText(2)).isEqualTo("+乙二");
        for (int column : new int[] {1, 2, 4, 6, 15}) {
            assertThat(second.getCell(column).getType()).as("column %d", column).isEqualTo(CellType.STRING);
        }
        assertThat(second.getCell(12).getType()).isEqualTo(CellType.NUMBER);
        assertThat(second.getCell(12).getRawValue()).isEqualTo("71.50");
        assertThat(second.getCell(12).getDataFormatString()).isEqualTo("0.00");
    }

    @Test
    void addsHeadsAndAmountsUpPerLevelModeAndUnit() throws IOException {
        assertThat(rows("汇总").stream().map(PaymentFilesTest::texts))
                .containsExactly(
                        List.of("分类", "名称", "人数", "应缴金额"),
                        List.of("报考级别", "中级", "2", "389.00"),
                        List.of("报考级别", "初级（师）", "1", "71.50"),
                        List.of("考试方式", "人机对话", "2", "389.00"),
                        List.of("考试方式", "纸笔", "1", "71.50"),
                        List.of("工作单位", "第一医院", "2", "389.00"),
                        List.of("工作单位", "第二医院", "1", "71.50"),
                        List.of("合计", "", "3", "460.50"),
                        List.of("其中新增", "", "2", "204.50"),
                        List.of("考试年度", "2023"),
                        List.of("名单编号", "7"),
                        List.of("日志散列", HEADING.logHead()));
    }

    @Test
    void printsTheHeadOfTheLogOnEveryPage() throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), render(SheetFormat.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String sheet : List.of("sheet1", "sheet2")) {
                byte[] xml = zip.getInputStream(zip.getEntry("xl/worksheets/" + sheet + ".xml"))
                        .readAllBytes();
                assertThat(new String(xml, StandardCharsets.UTF_8))
                        .containsPattern("<oddFooter>.*" + HEADING.logHead());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameList(SheetFormat format) throws InterruptedException {
        byte[] once = render(format);
        Thread.sleep(5);

        assertThat(render(format)).isEqualTo(once);
        assertThat(files.render(format, new Heading(2023, 8, "cd".repeat(32)), book(People.OWING.subList(0, 1))))
                .isNotEqualTo(once);
    }

    @Test
    void putsTheBytesIntoPlaceWhenPublished() {
        Path file = folder.resolve("list.csv");
        try (Staging.Staged staged = files.stage(file, render(SheetFormat.CSV))) {
            assertThat(file).doesNotExist();
            staged.publish();
        }
        assertThat(file).hasBinaryContent(render(SheetFormat.CSV));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private byte[] render(SheetFormat format) {
        return files.render(format, HEADING, book(People.OWING));
    }

    private static Book book(List<PaymentLine> lines) {
        List<PaymentLine> fresh = lines.stream().filter(PaymentLine::isNew).toList();
        Sum news = fresh.stream().map(line -> new Sum(1, line.total())).reduce(Sum.NOTHING, Sum::plus);
        Reconciliation balance = new Reconciliation();
        lines.forEach(line -> balance.person(line.registration(), line.mode(), false, line.total()));
        return new Book(lines::forEach, Optional.of(fresh::forEach), news, balance.result(Sum.NOTHING));
    }

    private List<Row> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(render(SheetFormat.XLSX)),
                new org.dhatim.fastexcel.reader.ReadingOptions(true, false))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }
}
