package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAGoodWorkbook() throws IOException {
        file = folder.resolve("list.xlsx");
        MadeList made = MadeList.small();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("名单");
            for (int c = 0; c < made.header().size(); c++) {
                sheet.value(0, c, made.header().get(c));
                sheet.value(1, c, made.rows().getFirst().get(c));
            }
        }
        assertThat(ReadList.rowsOf(file)).hasSize(1);
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(ReadList.refusal(file)).contains("damaged or incomplete");
    }

    @Test
    void noticesAChangedByte() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[200] ^= 0x55;
        Files.write(file, whole);

        assertThat(ReadList.refusal(file)).contains("is damaged");
    }

    @Test
    void noticesASheetThatIsNoXml() throws IOException {
        assertThat(refusal(SHEET, xml -> xml.substring(0, xml.length() / 2))).contains("damaged near row");
        assertThat(refusal("xl/workbook.xml", xml -> "nothing")).contains("damaged");
    }

    @Test
    void refusesDocumentTypesAndTheirEntities() throws IOException {
        String billion = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet";

        assertThat(refusal(SHEET, xml -> xml.replace("<worksheet", billion))).contains("XML declaration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHEET,
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels"
            })
    void readsNoFileThatAnEntityNamesInAnyPartAndEncoding(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "甲一");
        String type = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p; <!ENTITY a SYSTEM \""
                + secret.toUri() + "\">]>";
        byte[] good = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Map<String, byte[]> parts = Zips.entries(Files.write(file, good));
            String xml = new String(parts.get(part), StandardCharsets.UTF_8).replaceFirst("<\\?xml.*?\\?>", "");
            parts.put(part, (type + xml).getBytes(charset));

            assertThat(ReadList.refusal(Zips.write(file, parts)))
                    .as("%s %s", part, charset)
                    .contains("XML declaration");
        }
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() throws IOException {
        assertThat(refusal("xl/sharedStrings.xml", xml -> xml.replace("</t>", "&secret;</t>")))
                .contains("damaged");
    }

    @Test
    void refusesACellInTheLastCornerOfASheet() throws IOException {
        String corner =
                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>";

        assertThat(refusal(SHEET, xml -> xml.replace("</sheetData>", corner)))
                .contains("Row 1048576")
                .contains("16384 columns");
        assertThat(refusal(SHEET, xml -> xml.replace("</sheetData>", corner.replace("XFD", "XFE"))))
                .contains("column that no sheet has");
    }

    @Test
    void doesNotMindFormattedBlanksInTheLastCornerOfASheet() throws IOException {
        String blanks = "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row></sheetData>";

        assertThat(ReadList.rowsOf(Zips.change(file, SHEET, xml -> xml.replace("</sheetData>", blanks))))
                .hasSize(1);
    }

    @Test
    void refusesACellOrRowThatIsThereTwice() throws IOException {
        assertThat(refusal(SHEET, xml -> xml.replace("r=\"B2\"", "r=\"A2\""))).contains("damaged near row");
        assertThat(refusal(SHEET, xml -> xml.replace("<row r=\"2\"", "<row r=\"1\"")))
                .contains("damaged near row");
    }

    @Test
    void refusesColumnsThatNoSheetHas() throws IOException {
        assertThat(refusal(SHEET, xml -> xml.replace("r=\"B2\"", "r=\"ZZZZZZZ2\"")))
                .contains("column that no sheet has");
    }

    @Test
    void refusesRowsThatAreTooWide() throws IOException {
        assertThat(refusal(SHEET, xml -> xml.replace("r=\"F2\"", "r=\"XFD2\""))).contains("16384 columns");
    }

    @Test
    void refusesTextLongerThanACell() throws IOException {
        String endless = "x".repeat(300_000);

        assertThat(refusal(
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("甲一", endless).replace("&#x7532;&#x4e00;", endless)))
                .contains("more than 32767 characters");
    }

    @Test
    void saysWhichColumnsAreMissing() throws IOException {
        assertThat(refusal(
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("&#x8bc1;&#x4ef6;&#x7f16;&#x53f7;", "别的")
                                .replace("证件编号", "别的")))
                .contains("row 1")
                .contains("证件编号");
    }

    @Test
    void refusesAWorkbookThatInflatesOutOfProportion() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
        }

        assertThat(ReadList.refusal(file)).contains("abnormally large");
    }

    @Test
    void refusesNamesThatPointOutOfTheArchive() throws IOException {
        for (String name : new String[] {"../../x.xml", "/etc/x.xml", "xl/../../x.xml", "..\\x.xml", "C:\\x.xml"}) {
            Map<String, byte[]> entries = Zips.entries(file);
            entries.put(name, new byte[1]);
            Path bad = Zips.write(folder.resolve("bad.xlsx"), entries);

            assertThat(ReadList.refusal(bad)).as(name).contains("points to a place outside the archive");
        }
        assertThat(folder.getParent().resolve("x.xml")).doesNotExist();
    }

    @Test
    void namesOtherThingsThatAreZips() throws IOException {
        assertThat(zipOf(Map.of("xl/workbook.bin", new byte[1], "[Content_Types].xml", new byte[1])))
                .contains("xlsb");
        assertThat(zipOf(Map.of("word/document.xml", new byte[1], "[Content_Types].xml", new byte[1])))
                .contains("document");
        assertThat(zipOf(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII),
                        "content.xml",
                        new byte[1])))
                .contains("OpenDocument");
    }

    private String refusal(String entry, UnaryOperator<String> change) throws IOException {
        byte[] good = Files.readAllBytes(file);
        Zips.change(file, entry, change);
        String refusal = ReadList.refusal(file);
        Files.write(file, good);
        return refusal;
    }

    private String zipOf(Map<String, byte[]> entries) throws IOException {
        return ReadList.refusal(Zips.write(folder.resolve("list.zip"), entries));
    }
}
