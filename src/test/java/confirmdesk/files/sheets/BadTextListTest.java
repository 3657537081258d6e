package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadTextListTest {

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    @Test
    void saysThatAFileIsMissingAFolderOrEmpty() throws IOException {
        assertThat(ReadList.refusal(folder.resolve("none.csv"))).contains("is not there");
        assertThat(ReadList.refusal(Files.createDirectory(folder.resolve("dir"))))
                .contains("is a folder");
        assertThat(ReadList.refusal(Files.createFile(folder.resolve("empty.csv"))))
                .contains("is empty");
        assertThat(refusal("\r\n\r\n")).contains("holds no rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        25504446 2d312e37 | PDF
        ffd8ffe0 00104a46 4946 | picture
        89504e47 0d0a1a0a | picture
        52617221 1a070100 | archive other than zip
        377abcaf 271c0004 | archive other than zip
        3c68746d 6c3e3c74 61626c65 3e | no rows
        4d494d45 2d566572 73696f6e 3a206d75 6c746970 6172742f 72656c61 746564 | single file
        0305070f 01000000 41000e00 00000000 00000000 00000000 00000000 00000000 4e414d45 00000000 00000043 00000000 0c000000 00000000 00000000 00000000 0d | database
        3c3f786d 6c207665 7273696f 6e3d2231 2e30223f 3e3c576f 726b626f 6f6b2f3e | XML file
        09040600 00001000 | before Excel 97
        00010203 04050607 0800ff00 | no known kind
        7b5c7274 66315c61 6e7369 | document
        504b0506 00000000 00000000 00000000 00000000 0000 | empty archive
        504b0304 14000000 | damaged or incomplete
        """)
    void namesWhatAFileIsIfItIsNoSheet(String bytes, String named) throws IOException {
        Path file =
                Files.write(folder.resolve("list.csv"), java.util.HexFormat.of().parseHex(bytes.replace(" ", "")));

        assertThat(ReadList.refusal(file)).contains(named);
    }

    @Test
    void tellsOldWorkbooksFromEncryptedOnes() throws IOException {
        assertThat(ReadList.refusal(compound("Workbook"))).contains("old Excel", "damaged");
        assertThat(ReadList.refusal(compound("Book"))).contains("before Excel 97");
        assertThat(ReadList.refusal(compound("EncryptedPackage"))).contains("password");
        assertThat(ReadList.refusal(compound("WordDocument"))).contains("document");
    }

    @Test
    void saysThatThereIsNoHeader() throws IOException {
        assertThat(refusal("只是一些文字\n没有表头\n")).contains("No header").contains("报名序号 姓名 证件类型 证件编号 报考级别 专业代码");
        assertThat(refusal("a,b,c\n1,2,3\n")).contains("No header");
    }

    @Test
    void namesEveryMissingColumn() throws IOException {
        assertThat(refusal("标题\n报名序号,姓名,证件类型,报考级别\n2023,甲,居民身份证,中级\n"))
                .contains("row 2")
                .contains("lacks these columns: 证件编号 专业代码");
    }

    @Test
    void namesAColumnThatStandsTwice() throws IOException {
        assertThat(refusal("报名序号,姓名,证件类型,证件编号,报考级别,专业代码,姓 名\n"))
                .contains("姓名 more than once")
                .contains("B, G");
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        String text = made.withRows(made.rows().subList(0, 2)).text(",", "\r\n");
        int lastRow = text.indexOf("202300000000002");

        assertThat(refusal(text.substring(0, lastRow + 30))).contains("stops in the middle of row 3");
    }

    @Test
    void noticesThatTheEndIsMissingInsideACharacter() throws IOException {
        byte[] whole = made.text(",", "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        int cut = made.header().getFirst().getBytes(StandardCharsets.UTF_8).length - 1;
        Path file = Files.write(folder.resolve("list.csv"), Arrays.copyOf(whole, whole.length / 3 * 2 + cut));

        assertThat(ReadList.refusal(file)).contains("in the middle of a character");
    }

    @Test
    void noticesAQuotationMarkWithoutPartner() throws IOException {
        String text = made.text(",", "\n").replace("甲一", "\"甲一");

        assertThat(refusal(text)).contains("quotation mark in row 2");
    }

    @Test
    void noticesShiftedRows() throws IOException {
        List<String> first = made.rows().getFirst();
        String head = made.withRows(List.of(first)).text(",", "\n");

        assertThat(refusal(head + "202300000000009,丁,居民身份证,1,中级,303,备注,多出来的\n"))
                .contains("Row 3")
                .contains("8 cells but the header has 7");
        assertThat(refusal(head + "202300000000009,丁,居民\n身份证,1,中级,303,\n"))
                .contains("Row 3")
                .contains("3 cells");
    }

    @Test
    void noticesBytesOfNoEncoding() throws IOException {
        byte[] text = made.text(",", "\n").repeat(2).getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) 0xFF;

        assertThat(ReadList.refusal(Files.write(folder.resolve("list.csv"), text)))
                .contains("in no known encoding");
    }

    @Test
    void noticesWhatAFullDiskLeavesBehind() throws IOException {
        String text = made.text(",", "\n").repeat(100);

        assertThat(refusal(text + "\0".repeat(500))).contains("null character").contains("Line 501");
    }

    @Test
    void refusesCellsThatAreTooLong() throws IOException {
        String text = made.text(",", "\n").replace("甲一", "甲".repeat(32_768));

        assertThat(refusal(text)).contains("row 2").contains("column B").contains("32767");
        assertThat(ReadList.rowsOf(MadeList.write(
                        folder.resolve("list.csv"),
                        made.text(",", "\n").replace("甲一", "甲".repeat(32_767)),
                        StandardCharsets.UTF_8)))
                .hasSize(3);
    }

    @Test
    void refusesTooManyColumns() throws IOException {
        String more = ",x".repeat(250);

        assertThat(refusal(made.withRows(List.of()).text(",", more + "\n"))).contains("257 columns");
    }

    private String refusal(String text) throws IOException {
        return ReadList.refusal(MadeList.write(folder.resolve("list.csv"), text, StandardCharsets.UTF_8));
    }

    private Path compound(String stream) throws IOException {
        byte[] bytes = new byte[4096];
        System.arraycopy(java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, bytes, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 2048, name.length);
        return Files.write(folder.resolve("list.xls"), bytes);
    }
}
