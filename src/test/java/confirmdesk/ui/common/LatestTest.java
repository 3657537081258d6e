package confirmdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that were overtaken. */
class LatestTest {

    private final DirectTasks tasks = new DirectTasks();
    private final Latest latest = new Latest(tasks);
    private final List<String> worked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @Test
    void anAnswerThatWasOvertakenIsDropped() {
        tasks.hold();
        ask("z");
        ask("zg");
        ask("zgl");
        tasks.release();
        assertThat(answers).containsExactly("zgl");
    }

    @Test
    void aQuestionThatWasOvertakenBeforeItsTurnIsNotWorkedOn() {
        tasks.hold();
        ask("z");
        ask("zg");
        tasks.release();
        assertThat(worked).containsExactly("zg");
    }

    @Test
    void nothingArrivesAfterTheQuestionWasDropped() {
        tasks.hold();
        ask("z");
        latest.drop();
        tasks.release();
        assertThat(answers).isEmpty();
    }

    private void ask(String text) {
        latest.run(
                () -> {
                    worked.add(text);
                    return text;
                },
                answers::add);
    }
}
