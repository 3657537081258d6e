package confirmdesk.ui.common.keys;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.ui.common.DirectTasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keys mean, by where the focus is and how fast they come. */
class KeyGateTest {

    private static final String NUMBER = "410222199603189065";

    private final DirectTasks tasks = new DirectTasks();
    private final EnterGuard guard = new EnterGuard(tasks::nanos);
    private final List<String> meant = new ArrayList<>();
    private final KeyGate gate = new KeyGate(tasks::nanos, tasks, guard, new Noted());

    @Test
    void aSingleLetterActsAfterTheMomentInWhichItMightHaveBeenAScan() {
        type("r", Zone.DECIDING);
        assertThat(meant).isEmpty();
        pass(50);
        assertThat(meant).containsExactly("key r");
    }

    @Test
    void lettersTypedAtAHandsPaceActOneByOne() {
        type("r", Zone.DECIDING);
        pass(120);
        type("b", Zone.DECIDING);
        pass(120);
        assertThat(meant).containsExactly("key r", "key b");
    }

    @Test
    void aSingleLetterNeverActsWhileTextIsTyped() {
        boolean swallowed = gate.typed("r", Zone.TEXT);
        pass(500);
        assertThat(swallowed).isFalse();
        assertThat(meant).doesNotContain("key r");
    }

    @ParameterizedTest
    @EnumSource(
            value = Zone.class,
            names = {"DECIDING", "PANEL", "ELSEWHERE"})
    void aScanOpensThePersonWhereverTheFocusIs(Zone zone) {
        scan(NUMBER, zone);
        assertThat(meant).containsExactly("scanned " + NUMBER);
    }

    @Test
    void aScanIntoATextFieldOpensThePersonAndLeavesTheTextAsItWas() {
        scan(NUMBER, Zone.TEXT);
        assertThat(meant).containsExactly("remember", "put back", "scanned " + NUMBER);
    }

    @Test
    void theEnterThatEndsAScanNeverDecides() {
        guard.appeared();
        pass(1000);
        scan(NUMBER, Zone.DECIDING);
        assertThat(meant).doesNotContain("enter DECIDING");
    }

    @Test
    void anotherEnterRightAfterAScanDoesNotDecideEither() {
        guard.appeared();
        pass(1000);
        scan(NUMBER, Zone.DECIDING);
        guard.appeared();
        gate.enterReleased();
        pass(20);
        gate.enterPressed(Zone.DECIDING);
        assertThat(meant).containsExactly("scanned " + NUMBER);
    }

    @Test
    void fastKeysWithoutAnEndGoToTheSearchBoxAndStartNothing() {
        for (String c : "rbn".split("")) {
            type(c, Zone.DECIDING);
            pass(10);
        }
        pass(60);
        assertThat(meant).containsExactly("fast rbn");
    }

    @Test
    void aSignThatIsHeldDownActsEachTime() {
        for (int i = 0; i < 3; i++) {
            type("+", Zone.DECIDING);
            pass(10);
        }
        pass(60);
        assertThat(meant).containsExactly("key +", "key +", "key +");
    }

    @Test
    void twoFastKeysInATextFieldAndEnterAreAHandAndNotAScan() {
        gate.typed("z", Zone.TEXT);
        pass(20);
        gate.typed("g", Zone.TEXT);
        pass(20);
        assertThat(gate.enterPressed(Zone.TEXT)).isFalse();
        assertThat(meant).containsExactly("remember");
    }

    @Test
    void enterConfirmsWhatHasBeenOnTheScreenLongEnough() {
        guard.appeared();
        pass(400);
        gate.enterPressed(Zone.DECIDING);
        assertThat(meant).containsExactly("enter DECIDING");
    }

    @Test
    void enterDoesNotConfirmWhatAppearedJustNow() {
        guard.appeared();
        pass(399);
        boolean swallowed = gate.enterPressed(Zone.DECIDING);
        assertThat(swallowed).isTrue();
        assertThat(meant).isEmpty();
    }

    @Test
    void aHeldEnterConfirmsOnlyOnePerson() {
        guard.appeared();
        pass(500);
        gate.enterPressed(Zone.DECIDING);
        guard.appeared();
        for (int i = 0; i < 40; i++) {
            pass(30);
            gate.enterPressed(Zone.DECIDING);
        }
        assertThat(meant).containsExactly("enter DECIDING");
    }

    @Test
    void enterMustBeReleasedAfterTheRecordAppeared() {
        guard.appeared();
        pass(500);
        gate.enterPressed(Zone.DECIDING);
        guard.appeared();
        pass(500);
        gate.enterPressed(Zone.DECIDING);
        gate.enterReleased();
        gate.enterPressed(Zone.DECIDING);
        assertThat(meant).containsExactly("enter DECIDING", "enter DECIDING");
    }

    @Test
    void enterDecidesNothingWhileARecordIsLoading() {
        guard.appeared();
        pass(500);
        guard.gone();
        gate.enterPressed(Zone.DECIDING);
        assertThat(meant).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Zone.class,
            names = {"TEXT", "ELSEWHERE"})
    void enterOutsideOfListReviewAndPanelIsLeftToWhatHasTheFocus(Zone zone) {
        guard.appeared();
        pass(500);
        assertThat(gate.enterPressed(zone)).isFalse();
        assertThat(meant).isEmpty();
    }

    @Test
    void theSpaceBarStillPressesAButton() {
        assertThat(gate.typed(" ", Zone.ELSEWHERE)).isFalse();
    }

    private void scan(String text, Zone zone) {
        for (String c : text.split("")) {
            gate.typed(c, zone);
            pass(8);
        }
        gate.enterPressed(zone);
    }

    private void type(String character, Zone zone) {
        gate.typed(character, zone);
    }

    private void pass(long millis) {
        tasks.pass(Duration.ofMillis(millis));
    }

    private final class Noted implements KeyGate.Meaning {
        @Override
        public void key(String character) {
            meant.add("key " + character);
        }

        @Override
        public void enter(Zone zone) {
            meant.add("enter " + zone);
        }

        @Override
        public void typedFast(String text) {
            meant.add("fast " + text);
        }

        @Override
        public void scanned(String text) {
            meant.add("scanned " + text);
        }

        @Override
        public void rememberText() {
            meant.add("remember");
        }

        @Override
        public void putTextBack() {
            meant.add("put back");
        }
    }
}
