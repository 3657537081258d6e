package confirmdesk.ui.review.decide;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.Bench;
import org.junit.jupiter.api.Test;

/** Automatic confirmation with its preview. */
class AutomaticModelTest {

    private final Bench bench = new Bench();
    private final AutomaticModel model = bench.parts.automatic();

    @Test
    void showsHowManyQualifyAndWhyTheOthersDont() {
        bench.unchanged("张桂兰");
        bench.unchanged("冯恩浩");
        bench.candidate("郭磊");
        bench.worklist.show(QueueLine.AUTOMATIC);
        assertThat(model.qualify().getValue()).isEqualTo("2 人符合条件");
        assertThat(model.failed().getValue()).containsExactly(new AutomaticModel.Failed("不是历史考生", "1"));
    }

    @Test
    void nothingIsConfirmedBeforeTheButton() {
        RegistrationNumber number = bench.unchanged("张桂兰");
        bench.worklist.show(QueueLine.AUTOMATIC);
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    @Test
    void oneButtonConfirmsAllAndSaysHowMany() {
        RegistrationNumber number = bench.unchanged("张桂兰");
        RegistrationNumber other = bench.candidate("郭磊");
        bench.worklist.show(QueueLine.AUTOMATIC);
        model.run();
        assertThat(bench.state(number)).isEqualTo(State.AUTO_CONFIRMED);
        assertThat(bench.state(other)).isEqualTo(State.PENDING);
        assertThat(bench.words.say(model.said().get())).isEqualTo("已自动确认 1 人");
        assertThat(model.possible().getValue()).isFalse();
    }

    @Test
    void thePanelGivesWayToAPersonThatIsOpened() {
        bench.unchanged("张桂兰");
        bench.worklist.show(QueueLine.AUTOMATIC);
        assertThat(model.shown().getValue()).isTrue();
        bench.parts.people().next();
        assertThat(model.shown().getValue()).isFalse();
    }

    @Test
    void theKeyDoesNothingOnOtherLines() {
        RegistrationNumber number = bench.unchanged("张桂兰");
        bench.worklist.show(QueueLine.AUTOMATIC);
        bench.worklist.show(QueueLine.PENDING);
        bench.commands.press("A");
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }
}
