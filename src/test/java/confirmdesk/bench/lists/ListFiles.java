package confirmdesk.bench.lists;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.files.demo.DemoFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Makes the same list as text and as a workbook whose texts are shared, as Excel writes it; needs more memory than reading it. */
public final class ListFiles {

    private ListFiles() {}

    /** @param arguments the folder, and how many rows */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ManyRows rows = new ManyRows(Integer.parseInt(arguments[1]));
        if (!Files.exists(csv(folder))) {
            new DemoFiles().list(csv(folder), ManyRows.COLUMNS, rows::tell);
        }
        if (!Files.exists(xlsx(folder))) {
            workbook(xlsx(folder), rows);
        }
    }

    static Path csv(Path folder) {
        return folder.resolve("list.csv");
    }

    static Path xlsx(Path folder) {
        return folder.resolve("list.xlsx");
    }

    private static void workbook(Path file, ManyRows rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            Row header = sheet.createRow(0);
            ManyRows.COLUMNS.forEach(field -> header.createCell(field.ordinal()).setCellValue(field.header()));
            rows.tell(answers -> fill(sheet.createRow(sheet.getLastRowNum() + 1), answers));
            workbook.write(out);
        }
    }

    private static void fill(Row row, Answers answers) {
        for (Field field : ManyRows.COLUMNS) {
            row.createCell(field.ordinal()).setCellValue(answers.get(field));
        }
    }
}
