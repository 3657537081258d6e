package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.settling.Signature;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back what was handed back. */
class HandedBackUndoTest {

    private static final Signature SECOND = new Signature("李芳", true);
    private static final List<Registration> PEOPLE =
            Stream.generate(new MadeUp(6)::registration).limit(3).toList();

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        Stores.take(store, PEOPLE);
        confirm(0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasHandedBackIsTakenBackOnlyWithASecondPerson() {
        handBack(new byte[] {1});
        Decisions.Undoable act = undoable(0);

        assertThat(act.handedBack()).isTrue();
        assertThat(store.decisions().undo(act, null, Stores.CLERK, Stores.AT)).isZero();
        assertThat(now(0).state()).isEqualTo(State.CONFIRMED);
        assertThat(store.decisions().undo(act, Comparisons.of(store), SECOND, Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        assertThat(now(0).state()).isEqualTo(State.PENDING);
        assertThat(newestEntry().reason()).isEqualTo("确认 第二人：李芳（本人输入）");
        assertThat(standing(0).handover().mark()).isEqualTo(Mark.CHANGED);
    }

    @Test
    void aPhotoThatCameAndWentInBetweenChangesNothingAboutThat() {
        handBack(new byte[] {1});
        replacePhoto(0, new byte[] {4, 5});
        assertThat(undoable(0).handedBack()).isFalse();
        store.decisions().undo(undoable(0), null, Stores.CLERK, Stores.AT);

        assertThat(standing(0).handover().mark()).isEqualTo(Mark.WAITING);
        assertThat(undoable(0).handedBack()).isTrue();
    }

    @Test
    void whatTheCentreRefusedIsTakenBackAlone() {
        handBack(new byte[] {1});
        answer(Answer.REFUSED, "");
        assertThat(undoable(0).act()).isEqualTo(Act.REFUSED_BY_CENTRE);
        store.decisions().undo(undoable(0), null, Stores.CLERK, Stores.AT);

        assertThat(now(0).state()).isEqualTo(State.CONFIRMED);
        assertThat(undoable(0).handedBack()).isFalse();
    }

    @Test
    void ofAStepOfManyTheWholeNeedsASecondPersonIfAPartWasHandedBack() {
        store.decisions()
                .applyAll(List.of(
                        Deciding.change(now(1), Act.AUTO_CONFIRM, State.AUTO_CONFIRMED, Stores.CLERK),
                        Deciding.change(now(2), Act.AUTO_CONFIRM, State.AUTO_CONFIRMED, Stores.CLERK)));
        HandBacks.Standing first = standing(1);
        store.handBacks().keep(parcel(new byte[] {1}, first));

        Decisions.Undoable step = store.decisions().lastActOf(Stores.CLERK).orElseThrow();
        assertThat(step.together()).isEqualTo(2);
        assertThat(step.handedBack()).isTrue();
        assertThat(undoable(2).handedBack()).isFalse();
    }

    private void handBack(byte[] bytes) {
        store.handBacks().keep(parcel(bytes));
    }

    private HandBacks.Parcel parcel(byte[] bytes) {
        return parcel(bytes, standing(0));
    }

    private static HandBacks.Parcel parcel(byte[] bytes, HandBacks.Standing standing) {
        Result result = standing.handover().now();
        HandBacks.Line line =
                new HandBacks.Line(standing.id(), result.number(), result.state(), result.told(), standing.lastAct());
        return new HandBacks.Parcel(
                1,
                Sha256.hex(bytes),
                "1人",
                List.of(line),
                sink -> {
                    for (int from = 0; from < bytes.length; from += 1 << 20) {
                        sink.accept(
                                java.util.Arrays.copyOfRange(bytes, from, Math.min(from + (1 << 20), bytes.length)));
                    }
                },
                Stores.CLERK,
                Stores.AT);
    }

    private void answer(Answer answer, String words) {
        Decisions.Change opening = Deciding.change(now(0), Act.REFUSED_BY_CENTRE, State.PENDING, Stores.CLERK);
        long opened = store.handBacks()
                .answer(new HandBacks.Answers(
                        1,
                        List.of(new HandBacks.Answered(PEOPLE.getFirst().number(), answer, words, opening)),
                        "第1号",
                        Stores.CLERK,
                        Stores.AT));
        assertThat(opened).isEqualTo(1);
    }

    private void confirm(int person) {
        store.decisions().apply(Deciding.confirm(store, PEOPLE.get(person)));
    }

    private void replacePhoto(int person, byte[] photo) {
        CaseFile file = now(person);
        assertThat(store.photos()
                        .replace(new Photos.Replacement(
                                file.id(),
                                file.version(),
                                file.registration().number(),
                                new byte[] {9},
                                photo,
                                "",
                                Stores.CLERK,
                                Stores.AT)))
                .isTrue();
    }

    private HandBacks.Standing standing(int person) {
        return store.handBacks().find(PEOPLE.get(person).number()).orElseThrow();
    }

    private Decisions.Undoable undoable(int person) {
        return store.decisions().lastActOn(PEOPLE.get(person).number()).orElseThrow();
    }

    private CaseFile now(int person) {
        return Deciding.now(store, PEOPLE.get(person));
    }

    private LogEntry newestEntry() {
        return store.journal().newestBelow(Long.MAX_VALUE, 1).getFirst();
    }
}
