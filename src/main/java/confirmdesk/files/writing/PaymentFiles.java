package confirmdesk.files.writing;

import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.payment.PaymentSheets;
import confirmdesk.domain.payment.PaymentLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Payment lists as csv and xlsx. The heading is printed at the foot of every page of the workbook and stands in its
 * second sheet; the columns of the csv are a contract and leave no place for it, there the log's entry of the export
 * ties the list to the log.
 */
public final class PaymentFiles implements PaymentSheets {

    @Override
    public byte[] render(SheetFormat format, Heading heading, Book book) {
        try {
            return switch (format) {
                case CSV -> csv(book.lines());
                case XLSX -> SteadyWorkbook.bytes(workbook -> fill(workbook, heading, book));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        return StagedFile.stage(file, out -> out.write(bytes));
    }

    private static byte[] csv(Consumer<Consumer<PaymentLine>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvLines.write(
                bytes,
                PaymentColumns.HEADER,
                lines,
                line -> PaymentColumns.cells(line).stream()
                        .map(Object::toString)
                        .toList());
        return bytes.toByteArray();
    }

    private static void fill(Workbook workbook, Heading heading, Book book) throws IOException {
        PaymentTotals totals = new PaymentTotals();
        try (Worksheet list = workbook.newWorksheet("缴费名单")) {
            print(list, heading);
            SheetLines sheet = new SheetLines(list, PaymentColumns.HEADER);
            book.lines().accept(line -> {
                sheet.line(PaymentColumns.cells(line));
                totals.add(line);
            });
        }
        try (Worksheet summary = workbook.newWorksheet("汇总")) {
            print(summary, heading);
            SheetLines sheet = new SheetLines(summary, PaymentTotals.HEADER);
            totals.lines().forEach(sheet::line);
            sheet.line(List.of(
                    "其中新增", "", book.news().heads(), book.news().amount().yuan()));
            sheet.line(List.of("考试年度", String.valueOf(heading.year())));
            sheet.line(List.of("名单编号", String.valueOf(heading.exportNumber())));
            sheet.line(List.of("日志散列", heading.logHead()));
        }
        if (book.fresh().isPresent()) {
            fresh(workbook, heading, book.fresh().get());
        }
        try (Worksheet balance = workbook.newWorksheet("对账")) {
            print(balance, heading);
            SheetLines sheet = new SheetLines(balance, BalanceSheet.HEADER);
            BalanceSheet.lines(book.balance()).forEach(sheet::line);
        }
    }

    private static void fresh(Workbook workbook, Heading heading, Consumer<Consumer<PaymentLine>> lines)
            throws IOException {
        try (Worksheet fresh = workbook.newWorksheet("新增")) {
            print(fresh, heading);
            SheetLines sheet = new SheetLines(fresh, PaymentColumns.HEADER);
            lines.accept(line -> sheet.line(PaymentColumns.cells(line)));
        }
    }

    private static void print(Worksheet sheet, Heading heading) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.header(heading.year() + " 年度缴费名单 第 " + heading.exportNumber() + " 号", Position.CENTER, 11);
        sheet.footer("日志散列 " + heading.logHead(), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }
}
