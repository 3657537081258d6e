package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldWorkbookListTest {

    private static final int SHARED_TEXTS = 0x00FC;

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheSameCsvReads() throws IOException {
        Path file = book(book -> fill(book.createSheet("报名"), 0));

        assertThat(ReadList.cellsOf(file)).isEqualTo(made.rows());
        assertThat(ReadList.of(file).reading()).isEqualTo(new Reading.Complete(3, "XLS · 报名"));
    }

    @Test
    void takesTheSheetThatIsAListAndCountsItsRows() throws IOException {
        Path file = book(book -> {
            fill(book.createSheet("隐藏"), 0);
            book.setSheetHidden(0, true);
            book.createSheet("空");
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("请看下一张表");
            fill(book.createSheet("名单"), 2);
        });

        assertThat(ReadList.rowsOf(file))
                .extracting(Row::place)
                .containsExactly(new Place("list.xls", 4), new Place("list.xls", 5), new Place("list.xls", 6));
    }

    @Test
    void takesNumbersDatesFormulasAndTruthAsTheyAreShown() throws IOException {
        Path file = book(book -> {
            HSSFSheet sheet = book.createSheet();
            fill(sheet, 0);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            sheet.getRow(1).getCell(3).setCellValue(110105194912310016.0);
            sheet.getRow(1).getCell(5).setCellValue(303);
            sheet.getRow(1).getCell(6).setCellValue(43647);
            sheet.getRow(1).getCell(6).setCellStyle(day);
            sheet.getRow(2).getCell(1).setCellFormula("\"乙\"&\"二\"");
            sheet.getRow(2).getCell(6).setCellFormula("1=1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        List<Row> rows = ReadList.rowsOf(file);

        // A number in binary has no more than seventeen digits; the check of rows refuses it.
        assertThat(rows.getFirst().answers().get(Field.ID_NUMBER)).isEqualTo("110105194912310020");
        assertThat(rows.getFirst().answers().get(Field.SPECIALTY_CODE)).isEqualTo("303");
        assertThat(rows.getFirst().numberCells()).containsExactlyInAnyOrder(Field.ID_NUMBER, Field.SPECIALTY_CODE);
        assertThat(rows.getFirst().answers().extras()).isEqualTo(Map.of("备注", "2019-07-01"));
        assertThat(rows.get(1).answers().get(Field.NAME)).isEqualTo("乙二");
        assertThat(rows.get(1).answers().extras()).isEqualTo(Map.of("备注", "TRUE"));
    }

    @Test
    void readsRecordsThatLieInNoContainer() throws IOException {
        Path file = book(book -> fill(book.createSheet("报名"), 0));

        assertThat(ReadList.cellsOf(Files.write(folder.resolve("raw.xls"), RawXls.records(Files.readAllBytes(file)))))
                .isEqualTo(made.rows());
    }

    @Test
    void saysThatItHasAPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = book(book -> fill(book.createSheet(), 0));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(ReadList.refusal(file)).contains("has a password");
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        byte[] records = RawXls.records(Files.readAllBytes(book(book -> fill(book.createSheet(), 0))));
        Path file = folder.resolve("cut.xls");
        for (int length = 9; length < records.length; length += 97) {
            assertThat(ReadList.refusal(Files.write(file, Arrays.copyOf(records, length))))
                    .as("%d bytes", length)
                    .contains("damaged");
        }
    }

    @Test
    void doesNotBelieveHowManyTextsThereAreSaidToBe() throws IOException {
        byte[] records = RawXls.records(Files.readAllBytes(book(book -> fill(book.createSheet(), 0))));
        ByteBuffer all = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (all.getShort(at) != SHARED_TEXTS) {
            at += 4 + Short.toUnsignedInt(all.getShort(at + 2));
        }
        all.putInt(at + 8, 2_000_000_000);

        assertThat(ReadList.refusal(Files.write(folder.resolve("many.xls"), records)))
                .contains("damaged");
    }

    private Path book(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("list.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private void fill(HSSFSheet sheet, int from) {
        for (int r = 0; r <= made.rows().size(); r++) {
            var row = sheet.createRow(from + r);
            List<String> cells = r == 0 ? made.header() : made.rows().get(r - 1);
            for (int c = 0; c < cells.size(); c++) {
                row.createCell(c).setCellValue(cells.get(c));
            }
        }
    }
}
