package confirmdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.decide.Panel;
import confirmdesk.ui.review.record.Way;
import org.junit.jupiter.api.Test;

/** From an open registration to a decision and on to the next. */
class DecidingTest {

    private final Bench bench = new Bench();

    @Test
    void inABatchTheNextOneIsThereAtOnceAfterADecision() {
        RegistrationNumber first = bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        assertThat(bench.openName()).isEqualTo("张桂兰");
        bench.parts.decision().confirm();
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);
        assertThat(bench.openName()).isEqualTo("冯恩浩");
        assertThat(bench.said()).isEqualTo("已确认：张桂兰");
    }

    @Test
    void theDecidedOneLeavesTheQueueAndTheNextOneTakesItsPlace() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.candidate("郭磊");
        bench.review.start();
        bench.parts.decision().confirm();
        assertThat(bench.parts.people().caption().title().getValue()).isEqualTo("待确认 · 2 人");
        assertThat(bench.parts.people().caption().position().getValue()).isEqualTo("1 / 2");
    }

    @Test
    void theLastOfAQueueStaysInSightWithWhatWasDecided() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("张桂兰");
        assertThat(bench.sheet().head().state()).isEqualTo("已确认");
    }

    @Test
    void atTheWindowThePersonStaysWithWhatWasDecidedAndTheNextOneIsSearched() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        boolean[] searched = {false};
        bench.worklist.searchWanted().subscribe(() -> searched[0] = true);
        search("冯恩浩");
        assertThat(bench.parts.record().way().get()).isEqualTo(Way.WINDOW);
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("冯恩浩");
        assertThat(bench.sheet().head().state()).isEqualTo("已确认");
        assertThat(searched[0]).isTrue();
    }

    @Test
    void anEmptiedSearchBoxLeavesThePersonInSight() {
        bench.candidate("张桂兰");
        search("张");
        bench.worklist.search("");
        assertThat(bench.openName()).isEqualTo("张桂兰");
    }

    @Test
    void aNewSearchClosesWhoLaysOpenSoThatNobodyIsMistaken() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.worklist.search("冯");
        assertThat(bench.openName()).isEmpty();
    }

    @Test
    void theScreenMovesOnOnlyAfterTheDecisionIsOnDisk() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        bench.tasks.hold();
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("张桂兰");
        assertThat(bench.parts.exchange().busy().get()).isTrue();
        bench.tasks.release();
        assertThat(bench.openName()).isEqualTo("冯恩浩");
    }

    @Test
    void aSecondKeyWhileTheFirstIsBeingWrittenDecidesNothing() {
        RegistrationNumber first = bench.candidate("张桂兰");
        RegistrationNumber second = bench.candidate("冯恩浩");
        bench.review.start();
        bench.tasks.hold();
        bench.parts.decision().confirm();
        bench.parts.decision().confirm();
        bench.tasks.release();
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);
        assertThat(bench.state(second)).isEqualTo(State.PENDING);
    }

    @Test
    void nothingIsDecidedWhileAnotherRegistrationIsOnItsWay() {
        RegistrationNumber first = bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.candidate("郭磊");
        bench.review.start();
        bench.tasks.hold();
        bench.parts.people().choose(2);
        bench.parts.decision().confirm();
        bench.tasks.release();
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
        assertThat(bench.openName()).isEqualTo("郭磊");
    }

    @Test
    void theNextOneIsReadAheadSoThatMovingOnReadsNothing() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        bench.tasks.hold();
        bench.parts.people().next();
        assertThat(bench.openName()).isEqualTo("冯恩浩");
    }

    @Test
    void aDecisionMadeElsewhereIsSaidAndShown() {
        RegistrationNumber number = bench.candidate("张桂兰");
        bench.review.start();
        bench.decidedElsewhere(number);
        bench.parts.decision().confirm();
        assertThat(bench.said()).isEqualTo("张桂兰 已在别处办理：不通过");
        assertThat(bench.sheet().head().state()).isEqualTo("不通过");
        assertThat(bench.state(number)).isEqualTo(State.REJECTED);
    }

    @Test
    void whatStopsAConfirmationIsSaidAndAReasonIsAskedFor() {
        RegistrationNumber number = bench.twice("朱春丽");
        bench.review.start();
        bench.parts.decision().confirm();
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.PASS_STOP);
        assertThat(bench.words.say(bench.parts.exchange().question().get())).isEqualTo("本年重复报名，尚未处理");
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    @Test
    void withoutTheReasonNothingIsConfirmed() {
        RegistrationNumber number = bench.twice("朱春丽");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.parts.ask().text().set("  ");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
        assertThat(bench.said()).isEqualTo("请先写明原因，再确认");
    }

    @Test
    void theTypedReasonLetsItPass() {
        RegistrationNumber number = bench.twice("朱春丽");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.parts.ask().text().set("已当面核对，保留本条");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.CONFIRMED);
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
    }

    @Test
    void keysBehindAnOpenPanelStartNothing() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.commands.press("N");
        bench.commands.press("R");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NOTE);
    }

    @Test
    void escClosesThePanel() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.commands.press("R");
        assertThat(bench.commands.escape()).isTrue();
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
    }

    @Test
    void aPanelAboutOnePersonClosesWhenAnotherIsOpened() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        bench.commands.press("R");
        search("冯恩浩");
        assertThat(bench.openName()).isEqualTo("冯恩浩");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
    }

    @Test
    void aDecidedOneIsNotRejectedButSaysWhatToDo() {
        RegistrationNumber number = bench.candidate("张桂兰");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.commands.press("R");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
        assertThat(bench.said()).isEqualTo("张桂兰 已经办理：已确认。要改请先撤销");
        assertThat(bench.state(number)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aNoteIsKeptShownAndCanBeRemoved() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.commands.press("N");
        bench.parts.ask().text().set("下午补交原件");
        bench.commands.answer();
        assertThat(bench.sheet().note()).isEqualTo("下午补交原件");
        bench.commands.press("N");
        assertThat(bench.parts.ask().text().get()).isEqualTo("下午补交原件");
        bench.parts.ask().text().set("");
        bench.commands.answer();
        assertThat(bench.sheet().note()).isEmpty();
    }

    @Test
    void theLogIsReadWhenItIsAskedFor() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.parts.decision().confirm();
        assertThat(bench.parts.history().entries()).isEmpty();
        bench.commands.press("L");
        assertThat(bench.parts.history().entries()).singleElement().asString().contains("王明", "确认 → 已确认");
    }

    @Test
    void aQueueLineWithNobodyShowsNobody() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.worklist.show(QueueLine.REJECTED);
        assertThat(bench.openName()).isEmpty();
        assertThat(bench.parts.people().caption().whenEmpty().getValue()).isEqualTo("这里没有人了");
    }

    private void search(String text) {
        bench.worklist.search(text);
        bench.worklist.firstWanted().fire();
    }
}
