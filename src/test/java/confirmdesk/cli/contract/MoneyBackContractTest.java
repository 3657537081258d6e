package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back about money: the region's review and the payments. Source: the contract, and the product's "Region's review". */
class MoneyBackContractTest {

    private static final String PAID = "报名序号,证件编号,实缴金额,缴费时间,流水号\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void confirmTwo() {
        site = Site.withTwoToPay(folder);
    }

    @Test
    void onceOneReviewOfTheRegionIsKnownOnlyThoseWhoPassedAreListed() {
        assertThat(site.run("export", "payments", "--out", site.path("p.csv")).out())
                .contains("2 人", "考区复审结果未知");
        Ran ran = site.run(
                "import-review", site.file("r.csv", "报名号,复审结果,不通过原因\n" + Site.NEW + ",通过,\n" + Site.NOBODY + ",通过,\n"));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("复审通过 +1").containsPattern("拒绝 +1");
        assertThat(ran.messages()).singleElement().asString().contains("第 3 行", "报名序号");
        assertThat(site.log()).contains(",复审通过," + Site.NEW + ",CONFIRMED,CONFIRMED,");
        assertThat(site.run("export", "payments", "--out", site.path("p2.csv")).out())
                .contains("1 人", "等待复审结果 1 人");
        assertThat(site.lines("p2.csv")).hasSize(2).last().asString().contains(Site.NEW);
    }

    @Test
    void theSameReviewAgainChangesNothingAndTheNewestWins() {
        String passed = site.file("r.csv", "证件编号,审核结果\n410199199506180040,通过\n");
        site.run("import-review", passed);
        String before = site.log();
        Ran again = site.run("import-review", passed);
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("没有新内容");
        assertThat(site.log()).isEqualTo(before);

        site.run("import-review", site.file("r2.csv", "报名序号,审核结果,原因\n" + Site.NEW + ",不通过,材料不全\n"));
        assertThat(site.log()).contains("复审不通过").contains("材料不全");
        assertThat(site.run("export", "payments", "--out", site.path("p.csv")).status())
                .isEqualTo(3);
    }

    @Test
    void aWordThatIsNeitherIsNotGuessedAndNothingTakenIsRefused() {
        Ran ran = site.run("import-review", site.file("r.csv", "报名序号,审核结果\n" + Site.NEW + ",待定\n"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("审核结果", "待定");
    }

    @Test
    void whoPaidExactlyInTheWindowHasPaidAndEverythingElseWaits() {
        Ran ran = pay(
                Site.AUTOMATIC + ",,132.00,2023-02-28 23:59:59,A1",
                ",410199199506180040,200,2023-02-18,A2",
                Site.NOBODY + ",,132,2023-02-18,A3",
                Site.AUTOMATIC + ",,132.00,2023-02-18,A4",
                Site.CHANGED + ",,254,2023-02-18,A5",
                Site.NEW + ",,254,2023-03-01,A6");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).containsPattern("已缴费 +1 +132.00").containsPattern("待处理 +5");
        assertThat(ran.messages()).hasSize(5);
        assertThat(site.states()).contains(Site.AUTOMATIC + " PAID", Site.NEW + " CONFIRMED");
        String open = site.run("payments", "list").out();
        assertThat(open).contains("金额不符", "不认识的缴费人", "重复缴费", "未确认", "晚于缴费期", "待处理 5 笔");
        assertThat(site.run("verify").status()).isZero();
        assertThat(site.run("payments", "balance").status()).isZero();
    }

    @Test
    void theSameListAgainChangesNothing() {
        pay(Site.NEW + ",,254,2023-02-18,A1", Site.AUTOMATIC + ",,1,2023-02-18,A2");
        String before = site.log();
        Ran again = pay(Site.NEW + ",,254,2023-02-18,A1", Site.AUTOMATIC + ",,1,2023-02-18,A2");

        assertThat(again.out()).contains("没有新内容").containsPattern("已有，不变 +2");
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aPersonSettlesAnOpenPaymentAndCanTakeThatBack() {
        pay(Site.NEW + ",,200,2023-02-18,A1");
        assertThat(site.run("payments", "settle", "1", "--accept", "--reason", " ")
                        .status())
                .isEqualTo(3);
        assertThat(site.run("payments", "settle", "1", "--accept", "--reason", "补交的差额已收现金")
                        .status())
                .isZero();
        assertThat(site.states()).contains(Site.NEW + " PAID");
        assertThat(site.log()).contains(",缴费," + Site.NEW + ",CONFIRMED,PAID,").contains("补交的差额已收现金");

        assertThat(site.run("payments", "settle", "1", "--reopen", "--reason", "弄错了")
                        .status())
                .isZero();
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED");
        assertThat(site.run("payments", "settle", "1", "--refund", "--reason", "金额不对")
                        .status())
                .isZero();
        assertThat(site.run("payments", "list").out()).contains("待处理 0 笔");
        assertThat(site.run("payments", "list", "--all").out()).contains("退款");
        assertThat(site.run("payments", "balance").out()).contains("1/200.00");
    }

    @Test
    void anUnknownPayerIsAcceptedOnlyForSomebodyNamed() {
        pay(Site.NOBODY + ",,254,2023-02-18,A1", Site.AUTOMATIC + ",,132,2023-02-18,A2");
        Ran nobody = site.run("payments", "settle", "1", "--accept", "--reason", "单位代缴");
        assertThat(nobody.status()).isEqualTo(3);
        assertThat(nobody.messages()).singleElement().asString().contains("报名序号");

        assertThat(site.run("payments", "settle", "1", "--accept", "--for", Site.NEW, "--reason", "单位代缴")
                        .status())
                .isZero();
        assertThat(site.states()).contains(Site.NEW + " PAID");
    }

    @Test
    void undoingThePaymentMakesItWaitAgain() {
        pay(Site.NEW + ",,254,2023-02-18,A1");
        assertThat(site.run("undo", Site.NEW).status()).isZero();

        assertThat(site.states()).contains(Site.NEW + " CONFIRMED");
        assertThat(site.run("payments", "list").out()).contains("撤销后待处理");
        pay(Site.NEW + ",,254,2023-02-18,A1");
        assertThat(site.states()).contains(Site.NEW + " PAID");
        assertThat(site.run("verify").status()).isZero();
    }

    @Test
    void aListOfAnotherSiteIsRefusedAsAWhole() {
        String before = site.log();
        Ran nobody = pay(Site.NOBODY + ",,132,2023-02-18,A1");
        assertThat(nobody.status()).isEqualTo(3);
        assertThat(nobody.messages()).singleElement().asString().contains("paid.csv");

        Ran other = site.run(
                "import-payments", site.file("other.csv", "报名序号,考点,实缴金额,缴费时间\n" + Site.NEW + ",洛阳市,254,2023-02-18\n"));
        assertThat(other.status()).isEqualTo(3);
        assertThat(other.messages()).singleElement().asString().contains("洛阳市", "第 2 行");
        assertThat(site.log()).isEqualTo(before);
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED");
    }

    @Test
    void rowsThatCannotBeReadAreListedWithPlaceAndRemedy() {
        Ran ran = pay(
                Site.NEW + ",,二百,2023-02-18,A1",
                Site.NEW + ",,254,二月,A2",
                ",,254,2023-02-18,A3",
                Site.AUTOMATIC + ",,132,2023-02-18,A4");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.messages()).hasSize(3).allMatch(line -> line.contains("paid.csv"));
        assertThat(ran.messages().getFirst()).contains("第 2 行", "实缴金额");
    }

    @Test
    void everyExportSaysWhatIsNewAndCanHoldOnlyThat() {
        site.run("undo", Site.NEW);
        assertThat(site.run("export", "payments", "--out", site.path("a.csv")).out())
                .contains("其中新增 1 人，132.00 元");
        site.run("confirm", Site.NEW);
        Ran second = site.run("export", "payments", "--out", site.path("b.csv"), "--new");
        assertThat(second.out()).contains("其中新增 1 人，254.00 元");
        assertThat(site.lines("b.csv")).hasSize(2).last().asString().contains(Site.NEW);
        assertThat(site.run("export", "payments", "--out", site.path("c.csv"), "--new")
                        .status())
                .isEqualTo(3);
        assertThat(site.run("export", "payments", "--out", site.path("d.csv"), "--again", "2")
                        .status())
                .isZero();
        assertThat(folder.resolve("d.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    }

    @Test
    void whoWasCarriedOverOwesNothing() {
        assertThat(site.run("payments", "carry-over", Site.NEW, "--reason", "2022 年停考已缴")
                        .status())
                .isZero();
        assertThat(site.run("export", "payments", "--out", site.path("a.csv")).out())
                .contains("1 人", "已缴费结转，不用再缴 1 人");
        pay(Site.NEW + ",,254,2023-02-18,A1");
        assertThat(site.run("payments", "list").out()).contains("已结转");
        site.run("payments", "carry-over", Site.NEW, "--undo", "--reason", "登记错了");
        assertThat(site.run("export", "payments", "--out", site.path("b.csv")).out())
                .contains("2 人");
    }

    @Test
    void theBatchMaySayWhoWasCarriedOver() {
        String marked = Site.thisYear().replace("现任职称", "现任职称,停考结转").replaceAll("(?m)^(202341010000003.*)$", "$1,是");
        site.run("import", site.file("marked.csv", marked));

        assertThat(site.run("export", "payments", "--out", site.path("a.csv")).out())
                .contains("已缴费结转，不用再缴 1 人");
    }

    private Ran pay(String... rows) {
        return site.run("import-payments", site.file("paid.csv", PAID + String.join("\n", rows) + "\n"));
    }
}
