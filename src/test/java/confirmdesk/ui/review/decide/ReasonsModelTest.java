package confirmdesk.ui.review.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.Bench;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reasons by number. */
class ReasonsModelTest {

    private final Bench bench = new Bench();
    private final ReasonsModel model = bench.parts.reasons();
    private RegistrationNumber number;

    @BeforeEach
    void somebodyLiesOpen() {
        number = bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
    }

    @Test
    void offersTheGroupsOfTheYearsTableByNumber() {
        bench.commands.press("R");
        assertThat(model.choices().get().groups())
                .extracting(Choices.Group::number, Choices.Group::name)
                .containsExactly(tuple(1, "学历"), tuple(2, "材料"));
        assertThat(model.choices().get().reasons()).isEmpty();
    }

    @Test
    void theFirstDigitChoosesTheGroupTheNextOnesReasons() {
        press("R", "1", "2", "1");
        assertThat(chosen()).containsExactly("1", "2");
    }

    @Test
    void theSameDigitTakesAReasonBack() {
        press("R", "1", "2", "2");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void zeroLeadsBackToTheGroupsForReasonsOfSeveral() {
        press("R", "1", "1", "0", "2", "1");
        assertThat(chosen()).containsExactly("1", "3");
    }

    @Test
    void aDigitWithoutAGroupOrReasonChoosesNothing() {
        press("R", "7", "1", "9");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void answeringRejectsWithTheReasonsAndWords() {
        press("R", "1", "2");
        model.text().set("证书为复印件");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.REJECTED);
        CaseFile.LastDecision decision =
                bench.desk.registrations.open(number).orElseThrow().lastDecision();
        assertThat(decision.reasonCodes()).containsExactly("2");
        assertThat(decision.text()).isEqualTo("证书为复印件");
        assertThat(bench.openName()).isEqualTo("冯恩浩");
    }

    @Test
    void theSamePanelSendsBack() {
        press("B", "2", "1");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.RETURNED);
    }

    @Test
    void withoutAReasonNothingHappensAndItSaysSo() {
        press("R");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
        assertThat(bench.said()).isEqualTo("至少选一条原因");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.REJECT);
    }

    @Test
    void thePanelBeginsEmptyEachTime() {
        press("R", "1", "2");
        bench.commands.escape();
        press("R");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void digitsChooseNothingOutsideThePanel() {
        press("1", "2");
        assertThat(chosen()).isEmpty();
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    @Test
    void reasonsAreSaidInTheLanguageChosen() {
        press("R", "2");
        bench.words.speak(Locale.ENGLISH);
        assertThat(model.choices().get().reasons())
                .extracting(Choices.Choice::sentence)
                .containsExactly("papers missing");
    }

    private void press(String... keys) {
        for (String key : keys) {
            bench.commands.press(key);
        }
    }

    private List<String> chosen() {
        return model.choices().get().chosen().stream().map(Choices.Choice::code).toList();
    }
}
