package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issue, part 6: every file opens in LibreOffice, and converted back to csv it has the same text. */
class OfficeTest {

    private static final List<String> ODD = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "'=1",
            "\ta",
            "a\tb",
            "110105194912310021",
            "00123",
            "4.1E+17",
            "2023-02-28",
            "1/2",
            "TRUE",
            "O'BRIEN SEAN",
            "𠮷野",
            "陈𬞟",
            "\uE4C6",
            "阿卜杜外力·阿卜杜热合曼·买买提江·吐尔逊",
            "ئابدۇۋەلى",
            "a‧b•c・d･e．f",
            " 前后 ",
            "\u00A0x\u00A0",
            "　全角　",
            "_x0041_",
            "一\n二",
            "\"引\"",
            "<b>&amp;",
            "a,b;c",
            "0.10");

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void find() {
        office = Office.in(folder);
    }

    @Test
    void everyTextOfAWorkbookIsTheSameText() throws Exception {
        assertThat(throughWorkbook(ODD)).containsExactlyElementsOf(ODD);
    }

    @Test
    void everyTextOfACsvIsTheSameText() throws Exception {
        Path file = folder.resolve("list.csv");
        new CsvLists<String>(List.of("一", "二"), text -> List.of("甲", text)).write(file, ODD::forEach);

        office.open(file);
        assertThat(office.cellsOfCsv(file).stream().skip(1).map(List::getLast))
                .containsExactlyElementsOf(ODD.stream().map(OfficeTest::guarded).toList());
    }

    /** XML has no place for these; a workbook with one of them would not open, so they are left out. */
    @Test
    void whatXmlCannotHoldDoesNotSpoilAWorkbook() throws Exception {
        List<String> spoilt = Stream.of(0x0, 0x1, 0xB, 0x1F, 0xFFFE, 0xD842)
                .map(sign -> "a" + (char) (int) sign + "b")
                .toList();

        assertThat(throughWorkbook(spoilt)).hasSameSizeAs(spoilt).containsOnly("ab");
    }

    private List<String> throughWorkbook(List<String> texts) throws Exception {
        Path file = Files.write(folder.resolve("book.xlsx"), SteadyWorkbook.bytes(workbook -> {
            try (Worksheet sheet = workbook.newWorksheet("表")) {
                SheetLines lines = new SheetLines(sheet, List.of("一", "二"));
                texts.forEach(text -> lines.line(List.of("甲", text)));
            }
        }));
        office.open(file);
        return office.cells(file, "表").stream().skip(1).map(List::getLast).toList();
    }

    /** The contract: in front of what a spreadsheet would take for a formula stands an apostrophe in csv. */
    private static String guarded(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
