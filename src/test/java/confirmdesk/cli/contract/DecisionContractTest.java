package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Workplaces;
import confirmdesk.cli.program.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void severalNumbersAreDecidedEachByItself() {
        Ran some = site.run("confirm", Site.NEW, Site.NOBODY, Site.CHANGED);

        assertThat(some.status()).isEqualTo(1);
        assertThat(some.out()).contains(Site.NEW, Site.CHANGED).doesNotContain(Site.NOBODY);
        assertThat(some.messages()).singleElement().asString().contains(Site.NOBODY);
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED", Site.CHANGED + " CONFIRMED");
    }

    @Test
    void ifAllAreRefusedTheStatusIsThree() {
        site.run("confirm", Site.NEW);
        String before = site.log();
        Ran ran = site.run("confirm", Site.NEW, Site.NOBODY);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.messages()).hasSize(2);
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aDuplicateIsConfirmedOnlyWithAReason() {
        Ran stopped = site.run("confirm", Site.DUPLICATE);
        Ran passed = site.run("confirm", Site.DUPLICATE, "--reason", "本人到场，以这份为准");

        assertThat(stopped.status()).isEqualTo(3);
        assertThat(stopped.err()).contains("重复报名", "--reason");
        assertThat(passed.status()).isZero();
        assertThat(site.log()).contains("以这份为准");
    }

    @Test
    void theReasonInTheLogHoldsNoNameAndNoNumber() {
        site.run("confirm", Site.NEW, "--reason", "冉新来 410199199506180040 已核");

        assertThat(site.log()).contains("已核").doesNotContain("冉新来").doesNotContain("410199199506180040");
    }

    @Test
    void rejectingTakesCodesOfTheYearOnly() {
        Ran unknown = site.run("reject", Site.NEW, "--reason", "no-such-code");
        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.err()).contains("no-such-code");

        Ran rejected = site.run("reject", Site.NEW, Site.CHANGED, "--reason", code(0), code(1), "--text", "缺材料");
        assertThat(rejected.status()).isZero();
        assertThat(site.states()).contains(Site.NEW + " REJECTED", Site.CHANGED + " REJECTED");
        assertThat(site.log()).contains(code(0) + "|" + code(1) + " 缺材料");
    }

    @Test
    void whatWasReturnedCanStillBeConfirmed() {
        Ran returned = site.run("return", Site.NEW, "--reason", code(0) + "," + code(1));
        Ran confirmed = site.run("confirm", Site.NEW);

        assertThat(returned.status()).isZero();
        assertThat(confirmed.status()).isZero();
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED");
    }

    @Test
    void undoingGoesBackOneDecisionAtATime() {
        site.run("return", Site.NEW, "--reason", code(0));
        site.run("confirm", Site.NEW);

        assertThat(site.run("undo", Site.NEW).status()).isZero();
        assertThat(site.states()).contains(Site.NEW + " RETURNED");
        assertThat(site.run("undo", Site.NEW).status()).isZero();
        assertThat(site.states()).contains(Site.NEW + " PENDING");
        Ran nothing = site.run("undo", Site.NEW);
        assertThat(nothing.status()).isEqualTo(3);
        assertThat(nothing.messages()).hasSize(1);
    }

    @Test
    void automaticConfirmationSaysWhoNotAndWhy() {
        Ran looked = site.run("auto-confirm", "--dry-run");
        assertThat(looked.status()).isZero();
        assertThat(looked.out()).contains("1 份").containsPattern("工作单位 +1\n").containsPattern("非历史考生 +\\d+\n");
        assertThat(site.states()).contains(Site.AUTOMATIC + " PENDING");

        Ran done = site.run("auto-confirm");
        assertThat(done.out()).contains("1 份");
        assertThat(site.states()).contains(Site.AUTOMATIC + " AUTO_CONFIRMED");
        assertThat(site.run("auto-confirm").out()).contains("0 份");
    }

    @Test
    void theConditionsAreSaidInTheLanguageOfTheDesk() {
        Ran looked = Ran.of(
                Workplaces.real(),
                "auto-confirm",
                "--dry-run",
                "--store",
                site.store().toString(),
                "--lang",
                "en");

        assertThat(looked.out()).contains("Not a returning candidate", "Employer changed");
        assertThat(looked.out().codePoints().noneMatch(Character::isIdeographic))
                .isTrue();
    }

    @Test
    void undoingForANumberThatNobodyHasSaysSo() {
        Ran unknown = site.run("undo", Site.NOBODY);
        Ran undecided = site.run("undo", Site.NEW);

        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.messages()).containsExactly("没有报名序号为 " + Site.NOBODY + " 的报名。");
        assertThat(undecided.messages()).containsExactly(Site.NEW + " 没有可以撤销的决定。");
    }

    @Test
    void aReadingCommandMakesNoStoreAndAWritingOneNeitherUnlessItBringsSomethingIn() {
        Site elsewhere = new Site(folder.resolve("elsewhere"));

        assertThat(elsewhere.run("verify").status()).isEqualTo(3);
        assertThat(elsewhere.run("confirm", Site.NEW).status()).isEqualTo(3);
        assertThat(elsewhere.run("auto-confirm").status()).isEqualTo(3);
        assertThat(elsewhere.store()).doesNotExist();
    }

    /** A reason code of the shipped tables. */
    private String code(int index) {
        site.run("tables", "export", site.path("tables"));
        return site.lines("tables/reasons.csv").get(index + 1).split(",")[0];
    }
}
