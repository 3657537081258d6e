package confirmdesk.store;

import static confirmdesk.store.HandBackStore.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.settling.Signature;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back what was handed back. */
class HandedBackUndoTest {

    private static final Signature SECOND = new Signature("李芳", true);

    @TempDir
    private Path folder;

    private HandBackStore desk;
    private Store store;

    @BeforeEach
    void open() {
        desk = new HandBackStore(folder.resolve("store"));
        store = desk.store;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasHandedBackIsTakenBackOnlyWithASecondPerson() {
        desk.handBack(new byte[] {1});
        Decisions.Undoable act = undoable(0);

        assertThat(act.handedBack()).isTrue();
        assertThat(store.decisions().undo(act, null, Stores.CLERK, Stores.AT)).isZero();
        assertThat(desk.now(0).state()).isEqualTo(State.CONFIRMED);
        assertThat(store.decisions().undo(act, Comparisons.of(store), SECOND, Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        assertThat(desk.now(0).state()).isEqualTo(State.PENDING);
        assertThat(newestEntry().reason()).isEqualTo("确认 第二人：李芳（本人输入）");
        assertThat(desk.standing(0).handover().mark()).isEqualTo(Mark.CHANGED);
    }

    @Test
    void aPhotoThatCameAndWentInBetweenChangesNothingAboutThat() {
        desk.handBack(new byte[] {1});
        desk.replacePhoto(0, new byte[] {4, 5});
        assertThat(undoable(0).handedBack()).isFalse();
        store.decisions().undo(undoable(0), null, Stores.CLERK, Stores.AT);

        assertThat(desk.standing(0).handover().mark()).isEqualTo(Mark.WAITING);
        assertThat(undoable(0).handedBack()).isTrue();
    }

    @Test
    void whatTheCentreRefusedIsTakenBackAlone() {
        desk.handBack(new byte[] {1});
        desk.answer(Answer.REFUSED, "");
        assertThat(undoable(0).act()).isEqualTo(Act.REFUSED_BY_CENTRE);
        assertThat(desk.now(0).verdict().unmet()).contains("需人工核对");
        store.decisions().undo(undoable(0), Comparisons.of(store), Stores.CLERK, Stores.AT);
        assertThat(desk.now(0).verdict().unmet()).doesNotContain("需人工核对");

        assertThat(desk.now(0).state()).isEqualTo(State.CONFIRMED);
        assertThat(undoable(0).handedBack()).isFalse();
    }

    @Test
    void ofAStepOfManyTheWholeNeedsASecondPersonIfAPartWasHandedBack() {
        store.decisions()
                .applyAll(List.of(
                        Deciding.change(desk.now(1), Act.AUTO_CONFIRM, State.AUTO_CONFIRMED, Stores.CLERK),
                        Deciding.change(desk.now(2), Act.AUTO_CONFIRM, State.AUTO_CONFIRMED, Stores.CLERK)));
        HandBacks.Standing first = desk.standing(1);
        store.handBacks().keep(desk.parcel(new byte[] {1}, first));

        Decisions.Undoable step = store.decisions().lastActOf(Stores.CLERK).orElseThrow();
        assertThat(step.together()).isEqualTo(2);
        assertThat(step.handedBack()).isTrue();
        assertThat(undoable(2).handedBack()).isFalse();
    }

    private Decisions.Undoable undoable(int person) {
        return store.decisions().lastActOn(PEOPLE.get(person).number()).orElseThrow();
    }

    private LogEntry newestEntry() {
        return store.journal().newestBelow(Long.MAX_VALUE, 1).getFirst();
    }
}
