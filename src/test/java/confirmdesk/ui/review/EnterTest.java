package confirmdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.keys.KeyGate;
import confirmdesk.ui.common.keys.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enter over the real models: it never surprises. */
class EnterTest {

    private final Bench bench = new Bench();
    private final KeyGate gate = new KeyGate(bench.tasks::nanos, bench.tasks, bench.guard, new Keys());
    private RegistrationNumber first;
    private RegistrationNumber second;

    @BeforeEach
    void twoWait() {
        first = bench.candidate("张桂兰");
        second = bench.candidate("冯恩浩");
        bench.review.start();
    }

    @Test
    void enterConfirmsWhoHasBeenOnTheScreenLongEnough() {
        bench.wait(400);
        gate.enterPressed(Zone.DECIDING);
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);
        assertThat(bench.state(second)).isEqualTo(State.PENDING);
    }

    @Test
    void fourRepeatedEntersConfirmOnePerson() {
        bench.wait(1000);
        for (int i = 0; i < 4; i++) {
            gate.enterPressed(Zone.DECIDING);
            bench.wait(500);
        }
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);
        assertThat(bench.state(second)).isEqualTo(State.PENDING);
    }

    @Test
    void fourHastyEntersConfirmOnePerson() {
        bench.wait(1000);
        for (int i = 0; i < 4; i++) {
            gate.enterPressed(Zone.DECIDING);
            gate.enterReleased();
            bench.wait(90);
        }
        assertThat(bench.state(second)).isEqualTo(State.PENDING);
    }

    @Test
    void readingTheSamePersonAgainDoesNotMakeEnterWait() {
        bench.wait(1000);
        bench.worklist.changed().fire();
        gate.enterPressed(Zone.DECIDING);
        assertThat(bench.state(first)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void enterRightAfterAPanelOpenedAnswersNothing() {
        bench.wait(1000);
        bench.commands.press("R");
        bench.commands.press("1");
        bench.commands.press("1");
        gate.enterPressed(Zone.PANEL);
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
        gate.enterReleased();
        bench.wait(400);
        gate.enterPressed(Zone.PANEL);
        assertThat(bench.state(first)).isEqualTo(State.REJECTED);
    }

    @Test
    void enterInTheListBehindAnOpenPanelDecidesNothing() {
        bench.commands.press("R");
        bench.wait(1000);
        gate.enterPressed(Zone.DECIDING);
        assertThat(bench.state(first)).isEqualTo(State.PENDING);
    }

    private final class Keys implements KeyGate.Meaning {
        @Override
        public void key(String character) {
            bench.commands.press(character);
        }

        @Override
        public void enter(Zone zone) {
            if (zone == Zone.PANEL) {
                bench.commands.answer();
            } else {
                bench.commands.press("Enter");
            }
        }

        @Override
        public void typedFast(String text) {}

        @Override
        public void scanned(String text) {}

        @Override
        public void rememberText() {}

        @Override
        public void putTextBack() {}
    }
}
