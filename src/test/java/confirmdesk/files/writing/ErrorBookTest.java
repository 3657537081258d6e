package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.files.sheets.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorBookTest {

    private static final List<String> HEADER = Stream.concat(
                    Field.needed().stream().map(Field::header), Stream.of("备注"))
            .toList();
    private static final List<String> FIRST =
            List.of("202300000000001", " 甲\n一", "居民身份证", "110105194912310021", "中级", "0303", "=1");
    private static final Message REASON = Message.of("file.no-rows", "x");
    private static final Message REMEDY = Message.of("file.empty", "x");

    @TempDir
    private Path folder;

    @Test
    void canBeReadBackAsTheRowsThatWereRefused() throws IOException {
        Path file = write(
                List.of(problem(3, "证件编号", FIRST), problem(5, "", List.of("2023", "乙")), problem(3, "姓名", FIRST)));

        List<Row> rows = new ArrayList<>();
        Reading reading = new SheetReader(folder).read(file, new HeaderWords(Map.of()), rows::add);

        assertThat(reading).isEqualTo(new Reading.Complete(2, "XLSX · 未导入"));
        assertThat(rows.getFirst().cells().subList(0, HEADER.size())).isEqualTo(FIRST);
        assertThat(rows.getFirst().numberCells()).isEmpty();
        assertThat(rows.getFirst().answers().extras()).isEqualTo(Map.of("备注", "=1"));
        assertThat(rows.get(1).answers().get(Field.NAME)).isEqualTo("乙");
    }

    @Test
    void saysWhereTheRowStoodAndWhatIsWrong() throws IOException {
        Path file = write(List.of(problem(3, "证件编号", FIRST), problem(3, "姓名", FIRST)));

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().read();
            assertThat(texts(rows.get(0)).subList(HEADER.size(), HEADER.size() + 5))
                    .containsExactly("※File", "※Row", "※Column", "※Reason", "※Suggestion");
            assertThat(texts(rows.get(1)).subList(HEADER.size(), HEADER.size() + 5))
                    .containsExactly(
                            "list.csv",
                            "3",
                            "证件编号; 姓名",
                            "“x” holds no rows at all.",
                            "“x” is empty; ask the sender for it again.");
        }
    }

    @Test
    void namesThePhotosThatNobodyIsMeantBy() throws IOException {
        Path file =
                write(List.of(new RowProblem(new Place("photos.zip", 2), "", "照片/1.jpg", REASON, REMEDY, List.of())));

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            assertThat(texts(book.getFirstSheet().read().get(1))).contains("photos.zip", "照片/1.jpg");
        }
    }

    @Test
    void givesTheSameBytesForTheSameRows() throws IOException {
        byte[] once = Files.readAllBytes(write(List.of(problem(3, "姓名", FIRST))));

        assertThat(Files.readAllBytes(write(List.of(problem(3, "姓名", FIRST))))).isEqualTo(once);
    }

    private Path write(List<RowProblem> problems) {
        Path file = folder.resolve("errors.xlsx");
        new ErrorBook().write(file, HEADER, problems, new Texts(Locale.ENGLISH)::of);
        return file;
    }

    private static RowProblem problem(long row, String column, List<String> cells) {
        return new RowProblem(new Place("list.csv", row), column, "", REASON, REMEDY, cells);
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
