package confirmdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.parts.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the store. */
class CheckModelTest {

    private final List<Message> wrong = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final CheckModel model = new CheckModel(
            progress -> {
                meanwhile.run();
                return List.copyOf(wrong);
            },
            new DirectTasks());

    @Test
    void saysThatAllIsWell() {
        model.check();
        assertThat(model.result().get().tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void listsWhatIsWrong() {
        wrong.add(Message.of("check.what"));
        model.check();
        assertThat(model.result().get().text()).isEqualTo(Message.of("check.found", 1));
        assertThat(model.problems()).isEqualTo(wrong);
    }

    @Test
    void aCheckThatWasStoppedNeverSaysThatAllIsWell() {
        meanwhile = () -> model.work().cancel();
        model.check();
        assertThat(model.result().get().text().key()).isEqualTo("check.stopped");
    }

    @Test
    void whatWasWrongBeforeIsForgottenOnceItIsRight() {
        wrong.add(Message.of("check.what"));
        model.check();
        wrong.clear();
        model.check();
        assertThat(model.problems()).isEmpty();
    }
}
