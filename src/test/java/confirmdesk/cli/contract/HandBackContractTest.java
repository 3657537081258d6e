package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import confirmdesk.domain.log.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandBackContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void decide() {
        site = Site.withBothLists(folder);
        site.run("auto-confirm");
        site.run("confirm", Site.NEW);
        site.run("reject", Site.CHANGED, "--reason", "101");
    }

    @Test
    void oneZipHoldsTheDecisionsTheCountsAndAManifestOfEveryFile() throws IOException {
        String head = lastHash();
        Ran ran = export("a.zip");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("第 1 号交回", "3 人", Sha256.hex(Files.readAllBytes(folder.resolve("a.zip"))));
        Map<String, byte[]> entries = entries("a.zip");
        assertThat(entries.keySet()).containsExactly("结果.csv", "统计.csv", "清单.csv");
        assertThat(text(entries.get("结果.csv")))
                .contains(
                        Site.AUTOMATIC + ",AUTO_CONFIRMED,首次,",
                        Site.NEW + ",CONFIRMED,首次,",
                        Site.CHANGED + ",REJECTED,首次,");
        assertThat(text(entries.get("清单.csv")))
                .contains(
                        "考试年度,,2023",
                        "交回编号,,1",
                        "日志散列,," + head,
                        "结果.csv," + entries.get("结果.csv").length + "," + Sha256.hex(entries.get("结果.csv")));
    }

    @Test
    void theSameNumberGivesTheSameBytesAgainWhateverHappenedSince() throws IOException {
        export("a.zip");
        site.run("undo", Site.NEW, "--second", "李芳");
        Ran again = site.run("export", "results", "--out", site.path("b.zip"), "--again", "1");

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(folder.resolve("b.zip")).hasSameBinaryContentAs(folder.resolve("a.zip"));
        assertThat(site.run("export", "results", "--out", site.path("c.zip"), "--again", "2")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aReceiptClosesAndReopensAndOnlyWhatChangedIsHandedBackNext() throws IOException {
        export("a.zip");
        Ran ran = receipt("r.csv", """
            交回编号,报名序号,结果,原因
            1,%s,接受,
            1,%s,接受,
            1,%s,退回,照片不清
            """.formatted(Site.AUTOMATIC, Site.CHANGED, Site.NEW));

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("接受 2 人", "退回 1 人", "其中 1 人重新待确认");
        assertThat(site.states()).contains(Site.NEW + " PENDING", Site.CHANGED + " REJECTED");
        assertThat(site.log().lines().toList())
                .anyMatch(line -> line.contains(",中心退回," + Site.NEW + ",CONFIRMED,PENDING,照片不清,"));
        assertThat(site.run("show", Site.NEW).out()).contains("中心退回");
        assertThat(site.run("show", Site.AUTOMATIC).out()).contains("中心已接受");

        Ran nothing = export("none.zip");
        assertThat(nothing.status()).isEqualTo(3);
        assertThat(nothing.messages()).hasSize(1);
        assertThat(folder.resolve("none.zip")).doesNotExist();

        site.run("confirm", Site.NEW);
        export("b.zip");
        assertThat(text(entries("b.zip").get("结果.csv")).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith(Site.NEW + ",CONFIRMED,再次,");
        assertThat(site.run("export", "results", "--out", site.path("all.zip"), "--all")
                        .out())
                .contains("第 3 号交回", "3 人");
        assertThat(site.run("verify").status()).isZero();
    }

    @Test
    void aReceiptMayBeAWorkbookOrLieInAZip() throws IOException {
        export("a.zip");
        try (var out = Files.newOutputStream(folder.resolve("r.xlsx"));
                Workbook workbook = new Workbook(out, "test", null);
                Worksheet sheet = workbook.newWorksheet("回执")) {
            List<List<String>> rows = List.of(List.of("交回批次", "报名序号", "处理结果"), List.of("1", Site.AUTOMATIC, "接受"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        assertThat(site.run("import-receipt", site.path("r.xlsx")).status()).isZero();

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("r.zip")))) {
            zip.putNextEntry(new ZipEntry("../回执.csv"));
            zip.write("交回编号,报名序号,结果\n1,%s,接受\n".formatted(Site.NEW).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(site.run("import-receipt", site.path("r.zip")).status()).isEqualTo(3);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("r.zip")))) {
            zip.putNextEntry(new ZipEntry("回执.csv"));
            zip.write("交回编号,报名序号,结果\n1,%s,接受\n".formatted(Site.NEW).getBytes(StandardCharsets.UTF_8));
        }
        Ran zipped = site.run("import-receipt", site.path("r.zip"));
        assertThat(zipped.status()).as(zipped.err()).isZero();
        assertThat(site.run("show", Site.NEW).out()).contains("中心已接受");
    }

    @Test
    void aReceiptThatCannotBeRightIsSaidInOneSentenceAndChangesNothing() {
        export("a.zip");
        refuses("交回编号,报名序号,结果\n9,%s,接受\n".formatted(Site.NEW), "没有第 9 号交回");
        refuses("交回编号,报名序号,结果\n1,20239900001,接受\n", "别的考点");
        refuses("交回编号,报名序号,结果\n1,%s,接受\n1,%s,接受\n".formatted(Site.NEW, Site.NOBODY), "第 3 行", Site.NOBODY);
        refuses("交回编号,报名序号,结果\n1,%s,接受\n".formatted(Site.DUPLICATE), "不在第 1 号交回里");
        refuses("报名序号,结果\n%s,接受\n".formatted(Site.NEW), "交回编号");
        String right = "交回编号,报名序号,结果\n1,%s,接受\n".formatted(Site.NEW);
        assertThat(receipt("r.csv", right).status()).isZero();
        refuses(right, "已经读入过");
    }

    @Test
    void aDryRunSaysWhatAReceiptWouldDo() {
        export("a.zip");
        String before = site.log();
        Ran ran = site.run(
                "import-receipt", site.file("r.csv", "交回编号,报名序号,结果\n1,%s,退回\n".formatted(Site.NEW)), "--dry-run");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("会接受 0 人", "退回 1 人");
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void whatWasHandedBackIsUndoneOnlyWithASecondPerson() {
        export("a.zip");
        String before = site.log();

        assertThat(site.run("undo", Site.NEW).status()).isEqualTo(3);
        assertThat(site.run("undo", Site.NEW, "--second", System.getProperty("user.name"))
                        .messages())
                .singleElement()
                .asString()
                .contains("本人");
        assertThat(site.log()).isEqualTo(before);
        assertThat(site.run("undo", Site.NEW, "--second", "李芳").status()).isZero();
        assertThat(site.log()).contains("确认 第二人：李芳（本人输入）");
        assertThat(site.run("show", Site.NEW).out()).contains("交回后有改动");
    }

    @Test
    void aNameThatIsNoZipIsAWrongCommandLine() {
        assertThat(site.run("export", "results", "--out", site.path("a.csv")).status())
                .isEqualTo(2);
    }

    private void refuses(String content, String... words) {
        String before = site.log();
        Ran ran = receipt("bad.csv", content);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains(words);
        assertThat(site.log()).isEqualTo(before);
    }

    private Ran receipt(String name, String content) {
        return site.run("import-receipt", site.file(name, content));
    }

    private Ran export(String name) {
        return site.run("export", "results", "--out", site.path(name));
    }

    private String lastHash() {
        String last = site.log().lines().toList().getLast();
        return last.substring(last.lastIndexOf(',') + 1);
    }

    private Map<String, byte[]> entries(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in =
                new ZipInputStream(Files.newInputStream(folder.resolve(name)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
