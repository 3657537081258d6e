package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines, withdrawals and notices on the command line; the windows lie far in the past of any clock. */
class DeadlineContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.withBothLists(folder);
        Files.createDirectories(folder.resolve("t"));
        site.file(
                "t/windows.csv",
                "名称,考区,开始,结束,时区,来源\n现场确认,河南,2023-01-05,2023-01-10,Asia/Shanghai,练习\n缴费,*,2023-02-17,2023-02-28,,练习\n");
        site.file("t/fees.csv", "考区,考点,报考级别,方式,每科金额,报名费,来源\n河南,,,,61,10,练习价\n");
        assertThat(site.run("tables", "load", site.path("t")).status()).isZero();
    }

    @Test
    void whatLapsedIsListedAndClosedInOneStepAndOpensAgainForAReason() {
        site.run("confirm", Site.NEW, "--reason", "窗口已过，材料齐全");
        Ran look = site.run("deadlines");
        assertThat(look.out()).contains("现场确认", "河南", "2023-01-10", "6 人", "已逾期 7 人");
        String before = site.log();
        Ran dry = site.run("close", "confirmation", "--dry-run");
        assertThat(dry.status()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("6 人", "河南  6");
        assertThat(site.log()).isEqualTo(before);

        assertThat(site.run("close", "confirmation").out()).contains("6 人");
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED", Site.CHANGED + " ABANDONED");
        assertThat(site.run("close", "payment").status()).isZero();
        assertThat(site.states()).noneMatch(state -> state.endsWith(" CONFIRMED"));

        Ran reopened = site.run("reopen", Site.NEW, Site.CHANGED, Site.NOBODY, "--reason", "系统故障");
        assertThat(reopened.status()).isEqualTo(1);
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED", Site.CHANGED + " PENDING");
        assertThat(site.run("reopen", Site.NEW, "--reason", "再来").messages())
                .singleElement()
                .asString()
                .contains("已确认");
        assertThat(site.run("reopen", Site.ABSENT, "--reason", " ").status()).isEqualTo(3);
        assertThat(site.run("verify").status()).isZero();
    }

    @Test
    void aClockThatRunsBackwardsClosesNothing() {
        String before = site.log();
        Ran ran = site.run("close", "confirmation", "--today", "2023-01-20");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("时钟");
        assertThat(site.log()).isEqualTo(before);
        assertThat(site.run("close", "nothing").status()).isEqualTo(2);
    }

    @Test
    void whoIsMissingFromACompleteBatchIsListedAndSettledByAPerson() {
        String shorter = Site.thisYear()
                .lines()
                .filter(line -> !line.startsWith(Site.CHANGED) && !line.startsWith(Site.NEW))
                .reduce("", (all, line) -> all + line + "\n");
        Ran ran = site.run("import", site.file("complete.csv", shorter), "--complete");
        assertThat(ran.out()).contains("可能已撤回 2 人");
        assertThat(site.states()).contains(Site.CHANGED + " PENDING");

        assertThat(site.run("withdraw").out()).contains("可能已撤回 2 人", Site.CHANGED, Site.NEW);
        assertThat(site.run("withdraw", Site.CHANGED).status()).isZero();
        assertThat(site.run("withdraw", "--stays", Site.NEW).status()).isZero();
        assertThat(site.run("withdraw", "--stays", Site.NEW).status()).isEqualTo(3);
        assertThat(site.run("withdraw").out()).contains("可能已撤回 0 人");
        assertThat(site.states()).contains(Site.CHANGED + " WITHDRAWN", Site.NEW + " PENDING");
        assertThat(site.run("undo", Site.CHANGED).status()).isZero();
        assertThat(site.run("withdraw").out()).contains("可能已撤回 1 人");
    }

    @Test
    void eachNoticeLeavesOnceNumberedAndComesAgainAsTheSameBytes() {
        site.run("auto-confirm");
        site.run("reject", Site.CHANGED, "--reason", "101");
        Ran first = site.run("export", "notices", "--out", site.path("n.csv"));
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("第 1 号", "审核不通过通知", "报名结果通知");
        assertThat(site.lines("n.csv").getFirst()).isEqualTo("序号,通知,报名序号,姓名,证件类型,证件编号,手机号码,标题,正文");
        assertThat(site.lines("n.csv"))
                .anyMatch(line -> line.contains(Site.CHANGED) && line.contains("原因：学历层次未达到报考条件"))
                .noneMatch(line -> line.contains("410199199011200011"));

        Ran none = site.run("export", "notices", "--out", site.path("none.csv"));
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.messages()).hasSize(1);
        assertThat(folder.resolve("none.csv")).doesNotExist();
        site.run("undo", Site.CHANGED);
        assertThat(site.run("export", "notices", "--out", site.path("a.csv"), "--again", "1")
                        .status())
                .isZero();
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("n.csv"));
        Ran full = site.run("export", "notices", "--full", "--out", site.path("f.xlsx"));
        assertThat(full.out()).contains("第 2 号");
        assertThat(folder.resolve("f.xlsx")).exists();
    }

    @Test
    void aTemplateWithAnUnknownPlaceLoadsNothing() {
        site.file("t/notices.csv", "代码,名称,标题,正文,来源\nRESULT,结果,题,{姓名}您的{星座},练习\n");
        String before = site.log();
        Ran ran = site.run("tables", "load", site.path("t"));
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("notices.csv", "2", "正文", "{星座}");
        assertThat(site.log()).isEqualTo(before);
    }
}
