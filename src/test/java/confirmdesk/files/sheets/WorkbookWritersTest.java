package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as different programs write them, down to the bare minimum that the standard asks for. */
class WorkbookWritersTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @Test
    void readsWhatPoiWritesWithSharedAndWithInlineTexts() throws IOException {
        try (Workbook shared = new XSSFWorkbook();
                Workbook inline = new SXSSFWorkbook(new XSSFWorkbook(), 1, false, false)) {
            assertThat(ReadList.cellsOf(poi(shared, "shared.xlsx"))).isEqualTo(made.rows());
            assertThat(ReadList.cellsOf(poi(inline, "inline.xlsx"))).isEqualTo(made.rows());
        }
    }

    @Test
    void readsAWorkbookThatHasNothingButASheet() throws IOException {
        assertThat(ReadList.cellsOf(bare("", MAIN, RELATIONS))).isEqualTo(made.rows());
    }

    @Test
    void readsStrictWorkbooksAndAnyPrefix() throws IOException {
        assertThat(ReadList.cellsOf(bare("", STRICT, STRICT_RELATIONS))).isEqualTo(made.rows());
        assertThat(ReadList.cellsOf(bare("x:", MAIN, RELATIONS))).isEqualTo(made.rows());
        assertThat(ReadList.cellsOf(bare("表:", STRICT, STRICT_RELATIONS))).isEqualTo(made.rows());
    }

    @Test
    void readsPartsInUtf16() throws IOException {
        Path file = bare("", MAIN, RELATIONS);
        Map<String, byte[]> entries = Zips.entries(file);
        entries.replaceAll(
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        // What the file is must be told from its names alone then.
        entries.put("xl/workbook.xml", entries.get("book/main.xml"));

        assertThat(ReadList.cellsOf(Zips.write(file, entries))).isEqualTo(made.rows());
    }

    @Test
    void takesADateThatIsWrittenAsOne() throws IOException {
        Path file = Zips.change(
                bare("", MAIN, RELATIONS),
                "book/one.xml",
                xml -> xml.replaceFirst(
                        "<c t=\"inlineStr\"><is><t>丙[^/]*</t></is></c>", "<c t=\"d\"><v>2019-07-01T00:00:00</v></c>"));

        assertThat(ReadList.rowsOf(file).getLast().answers().get(Field.NAME)).isEqualTo("2019-07-01");
    }

    @Test
    void joinsTheRunsOfARichTextWithoutTheReadingsAbove() throws IOException {
        Path file = Zips.change(
                bare("", MAIN, RELATIONS),
                "book/one.xml",
                xml -> xml.replace(
                        "<t>甲一</t>",
                        "<r><rPr><b/></rPr><t>甲</t></r><r><t>一</t></r><rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh>"));

        assertThat(ReadList.rowsOf(file).getFirst().answers().get(Field.NAME)).isEqualTo("甲一");
    }

    @Test
    void givesBackCharactersThatXmlCannotHold() throws IOException {
        Path file = Zips.change(
                bare("", MAIN, RELATIONS),
                "book/one.xml",
                xml -> xml.replace("<t>甲一</t>", "<t>甲_x000D_一_x005F_x000D_</t>"));

        assertThat(ReadList.rowsOf(file).getFirst().answers().get(Field.NAME)).isEqualTo("甲\r一_x000D_");
    }

    @Test
    void takesAHiddenSheetOnlyIfNoOtherIsAListAndSaysSo() throws IOException {
        Path hidden = workbook(SheetVisibility.HIDDEN, false);
        Path veryHidden = workbook(SheetVisibility.VERY_HIDDEN, false);
        Path both = workbook(SheetVisibility.VERY_HIDDEN, true);

        for (Path file : List.of(hidden, veryHidden)) {
            assertThat(ReadList.of(file).rows()).hasSize(3);
            assertThat(ReadList.of(file).notes()).containsExactly("the list stands on the hidden sheet “藏起来”");
        }
        assertThat(ReadList.of(both).rows()).hasSize(1);
        assertThat(ReadList.of(both).notes()).isEmpty();
    }

    private Path poi(Workbook book, String name) throws IOException {
        fill(book.createSheet("名单"), allRows());
        return save(book, name);
    }

    private Path workbook(SheetVisibility visibility, boolean another) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            fill(book.createSheet("封面"), another ? allRows().subList(0, 2) : List.of(List.of("说明")));
            fill(book.createSheet("藏起来"), allRows());
            book.setSheetVisibility(1, visibility);
            return save(book, visibility + "-" + another + ".xlsx");
        }
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private List<List<String>> allRows() {
        List<List<String>> all = new ArrayList<>(made.rows());
        all.addFirst(made.header());
        return all;
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (List<String> cells : rows) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            cells.forEach(
                    cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
        }
    }

    /** No styles, no shared texts, no addresses, parts in unusual places. */
    private Path bare(String prefix, String main, String relations) throws IOException {
        String p = prefix;
        String declared = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        StringBuilder sheet = new StringBuilder("<%sworksheet %s=\"%s\"><%ssheetData>".formatted(p, declared, main, p));
        for (List<String> row : allRows()) {
            sheet.append('<').append(p).append("row>");
            row.forEach(cell -> sheet.append("<%sc t=\"inlineStr\"><%sis><%st>%s</%st></%sis></%sc>"
                    .formatted(p, p, p, cell.replace("<", "&lt;"), p, p, p)));
            sheet.append("</").append(p).append("row>");
        }
        sheet.append("</%ssheetData></%sworksheet>".formatted(p, p));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                    + " PartName=\"/book/main.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relation(relations + "/officeDocument", "book/main.xml"));
        parts.put(
                "book/main.xml",
                "<%sworkbook %s=\"%s\" xmlns:q=\"%s\"><%ssheets><%ssheet name=\"名单\" sheetId=\"1\" q:id=\"r1\"/></%ssheets></%sworkbook>"
                        .formatted(p, declared, main, relations, p, p, p, p));
        parts.put("book/_rels/main.xml.rels", relation(relations + "/worksheet", "/book/one.xml"));
        parts.put("book/one.xml", sheet.toString());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((name, xml) -> entries.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return Zips.write(folder.resolve("bare.xlsx"), entries);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\""
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
