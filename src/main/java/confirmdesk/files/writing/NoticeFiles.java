package confirmdesk.files.writing;

import confirmdesk.desk.notice.NoticeLine;
import confirmdesk.desk.notice.NoticeSheets;
import confirmdesk.desk.output.SheetFormat;
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

/** Lists of notices as csv and xlsx; numbers are texts. The workbook has the list's number and the log's head on every page. */
public final class NoticeFiles implements NoticeSheets {

    private static final List<String> HEADER = List.of("序号", "通知", "报名序号", "姓名", "证件类型", "证件编号", "手机号码", "标题", "正文");

    @Override
    public byte[] render(SheetFormat format, Heading heading, Consumer<Consumer<NoticeLine>> lines) {
        try {
            return switch (format) {
                case CSV -> csv(lines);
                case XLSX -> SteadyWorkbook.bytes(workbook -> fill(workbook, heading, lines));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        return StagedFile.stage(file, out -> out.write(bytes));
    }

    private static byte[] csv(Consumer<Consumer<NoticeLine>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvLines.write(
                bytes,
                HEADER,
                lines,
                line -> cells(line).stream().map(Object::toString).toList());
        return bytes.toByteArray();
    }

    private static void fill(Workbook workbook, Heading heading, Consumer<Consumer<NoticeLine>> lines)
            throws IOException {
        try (Worksheet list = workbook.newWorksheet("通知")) {
            list.paperSize(PaperSize.A4_PAPER);
            list.pageOrientation("landscape");
            list.repeatRows(0);
            list.header(heading.year() + " 年度通知 第 " + heading.exportNumber() + " 号", Position.CENTER, 11);
            list.footer("日志散列 " + heading.logHead(), Position.LEFT, 8);
            list.footer("&P / &N", Position.RIGHT, 8);
            SheetLines sheet = new SheetLines(list, HEADER);
            lines.accept(line -> sheet.line(cells(line)));
        }
    }

    private static List<?> cells(NoticeLine line) {
        return List.of(
                line.position(),
                line.name(),
                line.number().value(),
                line.candidate(),
                line.idType(),
                line.idNumber(),
                line.phone(),
                line.title(),
                line.body());
    }
}
