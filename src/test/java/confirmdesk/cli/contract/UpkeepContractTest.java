package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void theLogIsAChainWithoutPeople() {
        site.run("confirm", Site.NEW, Site.CHANGED);
        List<String> lines = site.log().replace("\uFEFF", "").lines().toList();

        assertThat(lines.getFirst()).isEqualTo("序号,时间,人员,操作,报名序号,原状态,新状态,原因,散列");
        assertThat(lines.getLast()).contains(",确认," + Site.CHANGED + ",PENDING,CONFIRMED,");
        assertThat(lines).allMatch(line -> line.equals(lines.getFirst()) || line.matches("\\d+,.*,[0-9a-f]{64}"));
        assertThat(site.log()).doesNotContain("冉新来").doesNotContain("13900000003");
    }

    @Test
    void theFiguresArePrintedAndWrittenAsANumberedWorkbook() {
        site.run("confirm", Site.CHANGED);
        Ran printed = site.run("numbers");
        Ran written = site.run("numbers", "--out", site.path("n.xlsx"));

        assertThat(printed.status()).as(printed.err()).isZero();
        int all = site.states().size();
        assertThat(printed.out().lines()).anyMatch(line -> line.matches("合计 +%d +%d +1 +0 +0".formatted(all, all - 1)));
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(folder.resolve("n.xlsx")).isNotEmptyFile();
        assertThat(site.log()).contains("导出统计").doesNotContain("13900000");
        assertThat(site.run("numbers", "--out", site.path("n.csv")).status()).isEqualTo(3);
    }

    @Test
    void aSoundStorePassesTheCheck() {
        Ran ran = site.run("verify");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(site.store().toString());
    }

    @Test
    void anotherDayIsForRehearsals() {
        Ran ran = site.run("confirm", Site.NEW, "--today", "2023-01-05");

        assertThat(ran.status()).isZero();
        assertThat(site.log().lines().toList().getLast()).contains(",2023-01-0");
    }

    @Test
    void aMadeUpBatchCanBeImportedAndIsTheSameForTheSameSeed() throws Exception {
        Ran one = site.run("demo", site.path("one"), "--records", "30", "--seed", "5");
        site.run("demo", site.path("two"), "--records", "30", "--seed", "5");

        assertThat(one.status()).isZero();
        List<Path> files = one.out().lines().map(Path::of).toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Path twin = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
            assertThat(file).hasSameBinaryContentAs(twin);
        }
        Site practice = new Site(Files.createDirectory(folder.resolve("practice")));
        assertThat(practice.run(
                                "import-last-year",
                                files.get(1).toString(),
                                files.get(3).toString())
                        .status())
                .isLessThanOrEqualTo(1);
        assertThat(practice.run("import", files.get(0).toString(), files.get(2).toString())
                        .status())
                .isLessThanOrEqualTo(1);
        assertThat(practice.states()).hasSizeGreaterThanOrEqualTo(25);
    }
}
