package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undoing what was handed back. Source: product.md, "States". */
class SecondPersonUndoTest {

    private static final RegistrationNumber NUMBER = thisYear(1).number();

    private final InMemoryDesk desk = new InMemoryDesk();

    @BeforeEach
    void handBack() {
        desk.add(thisYear(1));
        desk.confirm().confirm(Look.newest(NUMBER), Grounds.NONE, CLERK);
        desk.handingBack().export().export(Path.of("a.zip"), false, CLERK, Progress.UNWATCHED);
    }

    @Test
    void whatWasHandedBackIsUndoneOnlyWithASecondPerson() {
        List<Object> before = desk.everything();

        assertThat(desk.undo().last(CLERK).orElseThrow().handedBack()).isTrue();
        assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(UndoDecision.SecondPersonMissing.class);
        assertThat(desk.undo().undo(NUMBER, CLERK)).isInstanceOf(UndoDecision.SecondPersonMissing.class);
        assertThat(desk.undo().undo(NUMBER, CLERK, CLERK.name())).isInstanceOf(UndoDecision.SamePersonAgain.class);
        assertThat(desk.everything()).isEqualTo(before);

        assertThat(desk.undo().undo(NUMBER, CLERK, "李芳")).isInstanceOf(UndoDecision.Undone.class);
        assertThat(state()).isEqualTo(State.PENDING);
        assertThat(desk.journal.all().getLast().reason()).isEqualTo("确认 第二人：李芳（本人输入）");
    }

    @Test
    void whatWasDecidedAfterTheHandBackIsUndoneAsEver() {
        desk.undo().undo(NUMBER, CLERK, "李芳");
        desk.reject().reject(Look.newest(NUMBER), List.of("101"), "", CLERK);

        assertThat(desk.undo().undo(NUMBER, CLERK)).isInstanceOf(UndoDecision.Undone.class);
        assertThat(state()).isEqualTo(State.PENDING);
    }

    private State state() {
        return desk.registrations.open(NUMBER).orElseThrow().state();
    }
}
