package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void theComparisonHasTheColumnsOfTheContract() {
        Ran ran = site.run("compare", "--out", site.path("c.csv"));

        assertThat(ran.status()).isZero();
        assertThat(site.lines("c.csv"))
                .hasSize(8)
                .startsWith(
                        "报名序号,类别,上年报名序号,变化字段,写法不同,应考科目,已报科目,自动确认,未满足条件",
                        Site.AUTOMATIC + ",UNCHANGED,202241010000101,,,0011,0011,Y,",
                        Site.CHANGED + ",CHANGED,202241010000102,工作单位,,1001,1111,N,工作单位",
                        Site.NEW + ",NEW,,,,1111,1111,N,非历史考生")
                .anyMatch(line -> line.startsWith(Site.DUPLICATE + ",DUPLICATE,,,,1111,1111,N,"))
                .anyMatch(line -> line.startsWith(Site.ABSENT + ",ABSENT,202241010000106,,,1111,1111,N,"));
    }

    @Test
    void listsGoToStandardOutputWithNothingElse() throws IOException {
        site.run("compare", "--out", site.path("c.csv"));
        site.run("list", "--out", site.path("l.csv"));
        site.run("log", "--out", site.path("log.csv"));

        assertThat(site.run("compare", "--out", "-").out()).isEqualTo(text("c.csv"));
        assertThat(site.run("list", "--out", "-").out()).isEqualTo(text("l.csv"));
        assertThat(site.run("log").out()).isEqualTo(text("log.csv"));
        assertThat(text("l.csv")).startsWith("\uFEFF报名序号,姓名,状态,类别,考点,报考级别,专业代码\r\n");
    }

    @Test
    void theListFindsByTextAndState() {
        site.run("confirm", Site.NEW);

        assertThat(found("--query", "冉新")).containsExactly(Site.NEW);
        assertThat(found("--query", "zyn")).containsExactly(Site.AUTOMATIC);
        assertThat(found("--query", "0040")).containsExactly(Site.NEW);
        assertThat(found("--state", "CONFIRMED")).containsExactly(Site.NEW);
        assertThat(found("--state", "CONFIRMED", "--query", "甄")).isEmpty();
        assertThat(found("--limit", "2")).containsExactly(Site.AUTOMATIC, Site.CHANGED);
        assertThat(found()).hasSize(7);
    }

    @Test
    void showPutsBothYearsSideBySide() {
        site.run("confirm", Site.CHANGED);
        Ran ran = site.run("show", Site.CHANGED);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("已确认 (CONFIRMED)", "有变化 (CHANGED)", "202241010000102", "1001")
                .containsPattern("工作单位 +虚构市第二医院 +虚构市第一医院 +有变化")
                .containsPattern("待确认 → 已确认");
    }

    @Test
    void showingNobodyIsRefused() {
        Ran ran = site.run("show", Site.NOBODY);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains(Site.NOBODY);
    }

    @Test
    void aListThatCannotBeWrittenLeavesNothing() {
        Ran ran = site.run("list", "--out", site.path("no/such/folder/l.csv"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("l.csv");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    private String[] found(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "list";
        all[1] = "--out";
        all[2] = site.path("found.csv");
        System.arraycopy(options, 0, all, 3, options.length);
        assertThat(site.run(all).status()).isZero();
        return site.lines("found.csv").stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toArray(String[]::new);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
