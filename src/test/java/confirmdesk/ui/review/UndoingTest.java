package confirmdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.decide.Panel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Taking back what the clerk did. */
class UndoingTest {

    private final Bench bench = new Bench();

    @Test
    void undoNamesThePersonAndBringsThemBack() {
        RegistrationNumber first = bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.commands.press("U");
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
        assertThat(bench.openName()).isEqualTo("张桂兰");
        assertThat(bench.said()).isEqualTo("已撤销“确认”：张桂兰");
        assertThat(bench.parts.people().caption().position().getValue()).isEqualTo("1 / 2");
    }

    @Test
    void undoTakesTheClerksOwnLastActBackWhoeverIsOnTheScreen() {
        RegistrationNumber first = bench.candidate("张桂兰");
        RegistrationNumber second = bench.candidate("冯恩浩");
        bench.candidate("郭磊");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.decidedElsewhere(second);
        bench.worklist.search("郭磊");
        bench.worklist.firstWanted().fire();
        bench.commands.press("U");
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
        assertThat(bench.state(second)).isEqualTo(State.REJECTED);
        assertThat(bench.openName()).isEqualTo("张桂兰");
    }

    @Test
    void withNothingToUndoItSaysSo() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.commands.press("U");
        assertThat(bench.said()).isEqualTo("没有可以撤销的操作");
    }

    @Test
    void undoingManyAsksFirstAndSaysHowMany() {
        RegistrationNumber one = bench.unchanged("张桂兰");
        RegistrationNumber two = bench.unchanged("冯恩浩");
        confirmAutomatically();
        bench.commands.press("U");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.UNDO_MANY);
        assertThat(bench.words.say(bench.parts.exchange().question().get())).isEqualTo("自动确认 一次办了 2 人，全部退回待确认？");
        assertThat(bench.state(one)).isEqualTo(State.AUTO_CONFIRMED);
        bench.commands.answer();
        assertThat(bench.state(one)).isEqualTo(State.PENDING);
        assertThat(bench.state(two)).isEqualTo(State.PENDING);
        assertThat(bench.said()).isEqualTo("已撤销“自动确认”：2 人退回待确认");
    }

    @Test
    void undoingManyIsThoughtBetterOfWithEsc() {
        RegistrationNumber one = bench.unchanged("张桂兰");
        bench.unchanged("冯恩浩");
        confirmAutomatically();
        bench.commands.press("U");
        bench.commands.escape();
        assertThat(bench.state(one)).isEqualTo(State.AUTO_CONFIRMED);
    }

    @Test
    void whatWasHandedBackIsUndoneWithTheNameOfASecondPerson() {
        RegistrationNumber first = bench.candidate("张桂兰");
        bench.review.start();
        bench.parts.decision().confirm();
        bench.desk.handingBack().export().export(Path.of("交回.zip"), false, bench.clerk, Progress.UNWATCHED);
        bench.commands.press("U");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.SECOND_PERSON);
        assertThat(bench.words.say(bench.parts.exchange().question().get()))
                .isEqualTo("张桂兰 的“确认”已经交回，撤销要有第二人：请他/她本人输入姓名");

        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("请第二人输入姓名");
        bench.parts.ask().text().set("王明");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("第二人不能是当前人员本人，没有撤销");
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);

        bench.parts.ask().text().set("李芳");
        bench.commands.answer();
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
        assertThat(bench.said()).isEqualTo("已撤销“确认”：张桂兰");
    }

    private void confirmAutomatically() {
        bench.worklist.show(QueueLine.AUTOMATIC);
        bench.commands.press("A");
    }
}
