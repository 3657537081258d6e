package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is broken about a file, it is read or refused with a sentence: nothing else comes out of any reader. The seeds
 * are fixed; {@code -Dbroken.files=20000} tries more of them.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BrokenFilesLawTest {

    private static final int ROUNDS = Integer.getInteger("broken.files", 150);

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void text(String charset) throws IOException {
        byte[] whole = made.text(",", "\r\n").getBytes(Charset.forName(charset));
        for (int round = 0; round < ROUNDS; round++) {
            read(new Mutation(round).of(whole), charset + " " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>", "<html><body><table><tr><td colspan=1 rowspan=1>"})
    void pages(String start) throws IOException {
        String page = start + made.text("</td><td>", "</td></tr>\n<tr><td>") + "</td></tr></table></body>";
        byte[] whole = page.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            read(new Mutation(round).of(whole), "page " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oldWorkbooks(boolean inContainer) throws IOException {
        byte[] whole = inContainer ? xls() : RawXls.records(xls());
        for (int round = 0; round < ROUNDS; round++) {
            read(new Mutation(round).of(whole), "xls " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "[Content_Types].xml"
            })
    void partsOfAWorkbook(String part) throws IOException {
        Map<String, byte[]> parts = Zips.entries(Files.write(folder.resolve("whole.xlsx"), xlsx()));
        byte[] whole = parts.get(part);
        Path file = folder.resolve("list");
        for (int round = 0; round < ROUNDS; round++) {
            parts.put(part, new Mutation(round).of(whole));
            read(Zips.write(file, parts), part + " " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void archives(boolean workbook) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("1.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3});
        entries.put("名单.csv", made.text(",", "\n").getBytes(StandardCharsets.UTF_8));
        byte[] whole = workbook ? xlsx() : Files.readAllBytes(Zips.write(folder.resolve("whole.zip"), entries));
        for (int round = 0; round < ROUNDS; round++) {
            read(new Mutation(round).of(whole), "zip " + round);
        }
    }

    private void read(byte[] bytes, String what) throws IOException {
        read(Files.write(folder.resolve("list"), bytes), what);
    }

    private static void read(Path file, String what) {
        Reading reading;
        try {
            reading = ReadList.of(file).reading();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(what, e);
        }
        assertThat(reading).as(what).isInstanceOfAny(Reading.Complete.class, Reading.Unusable.class);
    }

    private byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("名单");
            for (int r = 0; r <= made.rows().size(); r++) {
                List<String> cells = r == 0 ? made.header() : made.rows().get(r - 1);
                for (int c = 0; c < cells.size(); c++) {
                    sheet.value(r, c, cells.get(c));
                }
            }
            sheet.value(1, 7, 43647);
            sheet.style(1, 7).format("yyyy-mm-dd").set();
        }
        return out.toByteArray();
    }

    private byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("名单");
            for (int r = 0; r <= made.rows().size(); r++) {
                var row = sheet.createRow(r);
                List<String> cells = r == 0 ? made.header() : made.rows().get(r - 1);
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
                }
            }
            sheet.getRow(1).createCell(7).setCellValue(303);
            sheet.getRow(1).createCell(8).setCellFormula("\"a\"&\"b\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return out.toByteArray();
    }
}
