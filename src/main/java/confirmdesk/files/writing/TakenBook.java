package confirmdesk.files.writing;

import confirmdesk.desk.importing.listed.TakenWorkbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A list of an import's rows as a workbook. */
public final class TakenBook implements TakenWorkbooks {

    @Override
    public void write(Path file, List<String> header, List<List<String>> lines) {
        byte[] bytes = bytes(header, lines);
        StagedFile.write(file, out -> out.write(bytes));
    }

    private static byte[] bytes(List<String> header, List<List<String>> lines) {
        try {
            return SteadyWorkbook.bytes(workbook -> {
                try (Worksheet sheet = workbook.newWorksheet("导入明细")) {
                    SheetLines sheetLines = new SheetLines(sheet, header);
                    lines.forEach(sheetLines::line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
