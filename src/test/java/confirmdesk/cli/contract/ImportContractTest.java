package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Workplaces;
import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(folder);
    }

    @Test
    void aListWithABadRowIsTakenWithoutItAndStatusOne() {
        Ran ran = site.importThisYear();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("2023 年度").containsPattern("新增 +7\n").containsPattern("拒绝 +1\n");
        assertThat(ran.messages())
                .filteredOn(line -> line.startsWith("拒绝"))
                .singleElement()
                .asString()
                .contains("this-year.csv", "第 8 行", "证件编号", "…0050")
                .doesNotContain("410199199304040050")
                .doesNotContain("错校验");
        assertThat(ran.messages())
                .filteredOn(line -> line.startsWith("存疑"))
                .singleElement()
                .asString()
                .contains("第 9 行", "性别")
                .doesNotContain("性别疑");
        assertThat(site.states()).hasSize(7).noneMatch(line -> line.startsWith(Site.REFUSED));
    }

    @Test
    void aZipOfAListBesidePhotosIsTakenWhole() throws IOException {
        Path zip = zip("名单.txt", Site.thisYear(), "照片/" + Site.NEW + ".jpg", "\u00FF\u00D8\u00FF no real picture");

        Ran ran = site.run("import", zip.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("新增 +7\n").containsPattern("照片 +1\n");
        assertThat(ran.messages()).anyMatch(line -> line.contains("名单.txt") && line.contains("第 8 行"));
    }

    @Test
    void aNoteBesidePhotosIsNoCompleteListOfNobody() throws IOException {
        site.importThisYear();
        String before = site.log();
        Path zip = zip("说明.txt", "请按说明办理", Site.NEW + ".jpg", "\u00FF\u00D8\u00FF no real picture");

        Ran ran = site.run("import", zip.toString(), "--complete");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadMakesNoStore() throws IOException {
        Path store = folder.resolve("new");
        Path pdf = Files.writeString(folder.resolve("list.csv"), "%PDF-1.7");

        for (Path file : List.of(folder.resolve("none.csv"), pdf, folder)) {
            Ran ran = Ran.of(Workplaces.real(), "import", file.toString(), "--store", store.toString());

            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.messages()).hasSize(1);
            assertThat(store).doesNotExist();
        }
    }

    @Test
    void theSameListAgainChangesNothingAndSaysSo() {
        site.importThisYear();
        String before = site.log();
        Ran ran = site.importThisYear();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("没有新内容").containsPattern("新增 +0\n").containsPattern("相同 +7\n");
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aListWithoutBadRowsIsStatusZero() {
        Ran ran = site.importLastYear();

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("2023 年度").containsPattern("新增 +4\n");
        assertThat(ran.err()).isEmpty();
    }

    /** Contract, "Files in": needed to take a row of last year's list are also the four scores and both marks. */
    @ParameterizedTest
    @ValueSource(strings = {"基础知识成绩", "相关专业知识成绩", "专业知识成绩", "专业实践能力成绩", "缺考标记", "违纪标记"})
    void lastYearsListIsRefusedWithoutAScoreOrMark(String column) {
        String unnamed = Site.lastYear().replace("," + column, ",某列");
        Ran ran = site.run("import-last-year", site.file("unnamed.csv", unnamed));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("unnamed.csv", "：" + column + "。");
        assertThat(site.importLastYear().out()).containsPattern("新增 +4\n");
    }

    @Test
    void aDryRunCountsTheSameAndWritesNothing() {
        Ran looked = site.importThisYear("--dry-run");

        assertThat(looked.status()).isEqualTo(1);
        assertThat(looked.out()).contains("未写入").containsPattern("新增 +7\n");
        assertThat(site.states()).isEmpty();
    }

    @Test
    void refusedRowsAreHandedBackAsAWorkbook() {
        Ran ran = site.importThisYear("--errors", site.path("errors.xlsx"));

        assertThat(ran.out()).contains("errors.xlsx");
        assertThat(folder.resolve("errors.xlsx")).isNotEmptyFile();
    }

    /** The issue, part 2: refused rows are saved as they were, corrected and imported again. */
    @Test
    void refusedRowsOfTwoListsAreCorrectedInOneWorkbookAndImportedAgain() throws IOException {
        String lost = Site.thisYear().replace("甄一宁", "甄?宁");
        List<String> lines = lost.lines().toList();
        String first = site.file("a.csv", lines.get(0) + "\n" + lines.get(1) + "\n");
        String second = site.file(
                "b.csv",
                backwards(lines.get(0)) + "\n" + backwards(lines.get(1)).replace("00001", "00009") + "\n");
        Ran refused = site.run("import", first, second, "--year", "2023", "--errors", site.path("errors.xlsx"));
        String corrected = site.file("corrected.csv", csvOf("errors.xlsx").replace("甄?宁", "甄𬞟宁"));

        assertThat(refused.err()).contains("a.csv 第 2 行", "b.csv 第 2 行");
        assertThat(site.run("import", corrected).status()).isZero();
        assertThat(site.run("list", "--query", "𬞟", "--out", "-").out())
                .contains("202341010000001", "202341010000009");
    }

    /** The same columns the other way round, the first one written with another word. */
    private static String backwards(String line) {
        List<String> cells =
                Arrays.asList(line.replace("\uFEFF", "").replace("证件编号", "身份证号").split(",", -1));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    private String csvOf(String workbook) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(folder.resolve(workbook).toFile())) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @Test
    void anotherYearThanTheStoresIsRefused() {
        site.importThisYear();
        String before = site.log();
        Ran ran = site.importThisYear("--year", "2024");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("2023", "2024");
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aChangedRowReopensWhatWasConfirmed() {
        site.importThisYear();
        site.run("confirm", Site.NEW);
        String moved = Site.thisYear().replace("13900000003", "13900000099");
        String otherUnit = Site.thisYear().replaceAll("(冉新来.*)虚构市第一医院", "$1虚构市第三医院");
        Ran contact = site.run("import", site.file("contact.csv", moved));
        assertThat(contact.out()).containsPattern("更新 +1\n").containsPattern("重新打开 +0\n");
        Ran unit = site.run("import", site.file("unit.csv", otherUnit));

        assertThat(unit.out()).containsPattern("更新 +1\n").containsPattern("重新打开 +1\n");
        assertThat(site.states()).contains(Site.NEW + " PENDING");
    }

    @Test
    void aBadFileAmongGoodOnesChangesNothing() {
        String cut = Site.thisYear().substring(0, 900);
        Ran ran = site.run("import", site.file("good.csv", Site.thisYear()), site.file("cut.csv", cut));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("cut.csv");
        assertThat(site.states()).isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence() {
        String noNumber = Site.thisYear().replace("证件编号", "号码牌");
        String twice = Site.thisYear().replace("电子邮箱", "手机号码");
        String[] bad = {
            site.file("text.csv", "今天天气很好。\n明天也是。\n"),
            site.file("none.csv", noNumber),
            site.file("twice.csv", twice),
            site.file("empty.csv", ""),
            site.path("missing.csv"),
            site.folder().toString()
        };
        for (String file : bad) {
            Ran ran = site.run("import", file);

            assertThat(ran.status()).as(file).isEqualTo(3);
            assertThat(ran.messages()).as(file).hasSize(1);
            assertThat(ran.out()).as(file).isEmpty();
        }
        assertThat(site.states()).isEmpty();
        assertThat(Files.exists(site.store())).isTrue();
    }

    private Path zip(String list, String text, String photo, String picture) throws IOException {
        Path file = folder.resolve("batch.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(list));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(photo));
            zip.write(picture.getBytes(StandardCharsets.ISO_8859_1));
        }
        return file;
    }
}
