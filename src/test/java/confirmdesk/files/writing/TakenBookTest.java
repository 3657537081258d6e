package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenBookTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackAsText() throws IOException {
        List<String> header = List.of("报名序号", "变化");
        List<List<String>> lines = List.of(List.of("202341010000001", "=1+1"), List.of("202341010000002", "𠮷"));
        Path file = folder.resolve("明细.xlsx");

        new TakenBook().write(file, header, lines);

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCell(0).getText()).isEqualTo("报名序号");
            for (int i = 0; i < 2; i++) {
                for (int column = 0; column < 2; column++) {
                    assertThat(rows.get(i + 1).getCell(column).getType()).isEqualTo(CellType.STRING);
                    assertThat(rows.get(i + 1).getCell(column).getText())
                            .isEqualTo(lines.get(i).get(column));
                }
            }
        }
    }

    @Test
    void aListOfNobodyHasItsHeader() throws IOException {
        Path file = folder.resolve("明细.xlsx");
        new TakenBook().write(file, List.of("报名序号"), List.of());
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            assertThat(book.getFirstSheet().read()).hasSize(1);
        }
    }
}
