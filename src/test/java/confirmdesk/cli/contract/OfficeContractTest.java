package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.files.writing.Office;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The issue, parts 5 and 6: every file that leaves the program opens in LibreOffice with the same text, and names of all
 * kinds survive every way in and out.
 */
class OfficeContractTest {

    private static final String IRISH = "O'BRIEN SEAN";
    private static final String RARE = "𠮷𬞟";
    private static final String OWN = "陈\uE4C6";
    private static final String LONG = "阿卜杜外力·阿卜杜热合曼·买买提江·吐尔逊";

    private static final String[] WRITTEN = {
        "compare.csv",
        "errors.xlsx",
        "handed-结果.csv",
        "list.csv",
        "log.csv",
        "notices.xlsx",
        "numbers.xlsx",
        "payments.csv",
        "payments.xlsx",
        "table-fees.csv"
    };

    @TempDir
    private Path folder;

    private Site site;

    @Test
    void everyFileOpensWithTheSameTextAndTheSameNames() throws Exception {
        Office office = Office.in(folder);
        site = new Site(folder);
        List<Path> files = files();

        assertThat(files).extracting(file -> file.getFileName().toString()).contains(WRITTEN);
        office.open(files.toArray(Path[]::new));

        for (Path file : files) {
            if (file.toString().endsWith(".csv")) {
                assertThat(trimmed(office.cellsOfCsv(file))).as(file.toString()).isEqualTo(trimmed(Office.cells(file)));
            } else {
                assertSheets(office, file);
            }
        }
        assertThat(site.lines("list.csv").toString()).contains(IRISH, RARE, OWN, LONG);
        assertThat(site.lines("payments.csv").toString()).contains(IRISH, RARE, OWN);
        assertThat(office.cells(folder.resolve("payments.xlsx"), "缴费名单").toString())
                .contains(IRISH, RARE, OWN, "41019919920305002X");
        assertThat(office.cells(folder.resolve("errors.xlsx"), "未导入").toString())
                .contains("错校验" + RARE);
    }

    private List<Path> files() throws IOException {
        site.run("import", site.file("batch.csv", renamed(Site.thisYear())), "--errors", site.path("errors.xlsx"));
        site.run("import-last-year", site.file("batch-before.csv", renamed(Site.lastYear())));
        Path tables = folder.resolve("tables");
        site.run("tables", "export", tables.toString());
        Files.writeString(
                tables.resolve("fees.csv"), Files.readString(tables.resolve("fees.csv")) + "河南,,,,61,10,练习价\r\n");
        site.run("tables", "load", tables.toString());
        site.run("confirm", Site.AUTOMATIC, Site.CHANGED, Site.NEW);
        site.run("export", "payments", "--out", site.path("payments.csv"));
        site.run("export", "payments", "--out", site.path("payments.xlsx"));
        site.run("export", "notices", "--full", "--out", site.path("notices.xlsx"));
        site.run("list", "--out", site.path("list.csv"));
        site.run("compare", "--out", site.path("compare.csv"));
        site.run("log", "--out", site.path("log.csv"));
        site.run("numbers", "--out", site.path("numbers.xlsx"));
        site.run("export", "results", "--out", site.path("results.zip"));
        unpack(folder.resolve("results.zip"));
        for (Path table : list(tables)) {
            Files.move(table, folder.resolve("table-" + table.getFileName()));
        }
        return list(folder).stream()
                .filter(file -> file.toString().matches(".*\\.(csv|xlsx)"))
                .filter(file -> !file.getFileName().toString().startsWith("batch"))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String renamed(String list) {
        return list.replace("甄一宁", IRISH)
                .replace("乙小文", RARE)
                .replace("冉新来", OWN)
                .replace("错校验", "错校验" + RARE)
                .replace("性别疑", LONG);
    }

    private void unpack(Path results) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(results))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    Files.write(folder.resolve("handed-" + entry.getName()), zip.readAllBytes());
                }
            }
        }
    }

    private static void assertSheets(Office office, Path workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<String>> cells = new ArrayList<>();
                for (var row : sheet.read()) {
                    assertThat(row.stream().noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA))
                            .isTrue();
                    while (cells.size() < row.getRowNum() - 1) {
                        cells.add(List.of());
                    }
                    cells.add(row.stream().map(OfficeContractTest::text).toList());
                }
                assertThat(trimmed(office.cells(workbook, sheet.getName())))
                        .as(workbook + " " + sheet.getName())
                        .isEqualTo(trimmed(cells));
            }
        }
    }

    /** As a spreadsheet shows it. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() != CellType.NUMBER) {
            return cell == null ? "" : cell.getText();
        }
        int decimals = "0.00".equals(cell.getDataFormatString()) ? 2 : 0;
        return new BigDecimal(cell.getRawValue()).setScale(decimals).toPlainString();
    }

    /** Without empty cells at the end of rows, of which a spreadsheet keeps none or some. */
    private static List<List<String>> trimmed(List<List<String>> rows) {
        return rows.stream().map(OfficeContractTest::trimmedRow).toList();
    }

    private static List<String> trimmedRow(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) {
            width--;
        }
        return row.subList(0, width);
    }
}
