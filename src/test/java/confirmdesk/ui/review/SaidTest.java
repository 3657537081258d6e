package confirmdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long what came of a key stands beside the buttons. */
class SaidTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void threeWait() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.candidate("郭磊");
        bench.review.start();
    }

    @Test
    void inABatchItIsReadBesideTheNextAndGoesWithThem() {
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("冯恩浩");
        assertThat(bench.said()).isEqualTo("已确认：张桂兰");
        bench.commands.press("↓");
        assertThat(bench.openName()).isEqualTo("郭磊");
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void anotherLineOfTheQueueTakesItAway() {
        bench.parts.decision().confirm();
        bench.worklist.show(QueueLine.REJECTED);
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void fromAnEmptyLineToAnotherItIsGoneToo() {
        bench.worklist.show(QueueLine.REJECTED);
        bench.commands.press("U");
        assertThat(bench.said()).isEqualTo("没有可以撤销的操作");
        bench.worklist.show(QueueLine.AUTOMATIC);
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void atTheWindowItStaysWithThePersonUntilTheNextIsSearched() {
        bench.worklist.search("郭磊");
        bench.worklist.firstWanted().fire();
        bench.worklist.searchWanted().subscribe(() -> bench.worklist.search(""));
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("郭磊");
        assertThat(bench.said()).isEqualTo("已确认：郭磊");
        bench.worklist.search("冯");
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsReadBesideThatPersonOnly() {
        bench.parts.decision().confirm();
        bench.commands.press("U");
        assertThat(bench.openName()).isEqualTo("张桂兰");
        assertThat(bench.said()).isEqualTo("已撤销“确认”：张桂兰");
        bench.commands.press("↓");
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void takenBackFromWhoLiesOpenItGoesWithTheNextAsWell() {
        bench.parts.people().choose(2);
        bench.parts.decision().confirm();
        assertThat(bench.openName()).isEqualTo("郭磊");
        bench.commands.press("U");
        assertThat(bench.said()).isEqualTo("已撤销“确认”：郭磊");
        bench.commands.press("↑");
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void aQuestionTakesThePlaceOfTheLastAnswer() {
        bench.parts.decision().confirm();
        bench.commands.press("R");
        assertThat(bench.said()).isEmpty();
    }
}
