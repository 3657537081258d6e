package confirmdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.Bench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command by its name. */
class PaletteModelTest {

    private final Bench bench = new Bench();
    private final ShellModel shell = new ShellModel(
            () -> new Headline(Optional.of(2023), "郑州市", true),
            bench.clerk,
            bench.settings,
            bench.words,
            bench.worklist,
            bench.tasks);
    private final PaletteModel model = new PaletteModel(shell, bench.commands, bench.words);
    private RegistrationNumber number;

    @BeforeEach
    void somebodyLiesOpen() {
        shell.addTo(bench.commands);
        number = bench.candidate("张桂兰");
        bench.review.start();
        bench.commands.press("Ctrl+K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退回", "thbz", "tuihui", "TH", " thbz "})
    void findsACommandByNameOrPinyin(String typed) {
        model.typed().set(typed);
        assertThat(names()).contains("退回补正");
    }

    @Test
    void findsItByItsEnglishName() {
        bench.words.speak(Locale.ENGLISH);
        model.typed().set("retu");
        assertThat(names()).containsExactly("Return");
    }

    @Test
    void doesWhatIsChosenAndCloses() {
        model.typed().set("queren");
        model.run();
        assertThat(bench.state(number)).isEqualTo(State.CONFIRMED);
        assertThat(shell.layer().get()).isEqualTo(Layer.NONE);
    }

    @Test
    void movesBetweenTheFirstAndTheLast() {
        model.move(-1);
        assertThat(model.chosen().get()).isZero();
        model.move(1000);
        assertThat(model.chosen().get()).isEqualTo(model.hits().get().size() - 1);
    }

    @Test
    void offersOnlyWhatCanBeDoneNow() {
        shell.closeLayer();
        bench.parts.record().close();
        bench.commands.press("Ctrl+K");
        assertThat(names()).doesNotContain("确认").contains("撤销");
    }

    @Test
    void nothingFoundDoesNothing() {
        model.typed().set("xyzzy");
        model.run();
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    @Test
    void keysBehindThePaletteStartNothing() {
        bench.commands.press("Enter");
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    private List<String> names() {
        return model.hits().get().stream().map(PaletteModel.Hit::name).toList();
    }
}
