package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogChain;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    private static final Clerk OTHER = new Clerk("李芳");

    @TempDir
    private Path folder;

    private Store store;
    private List<Registration> batch;
    private Registration first;
    private Decisions decisions;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        decisions = store.decisions();
        batch = Stream.generate(new MadeUp(2)::registration).limit(5).toList();
        first = batch.getFirst();
        Stores.take(store, batch);
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void whatWasDecidedElsewhereStays() {
        Decisions.Change slow = Deciding.change(now(first), Act.REJECT, State.REJECTED, OTHER);
        assertThat(decisions.apply(Deciding.confirm(store, first))).isTrue();
        assertThat(decisions.apply(slow)).isFalse();
        assertThat(now(first).state()).isEqualTo(State.CONFIRMED);
        assertThat(store.journal().of(first.number())).hasSize(1);
    }

    @Test
    void nothingIsDecidedAboutNobody() {
        CaseFile file = now(first);
        Decisions.Change change = new Decisions.Change(
                999,
                1,
                new RegistrationNumber("20239999"),
                Act.CONFIRM,
                State.PENDING,
                State.CONFIRMED,
                List.of(),
                "",
                "",
                Stores.CLERK,
                Stores.AT);
        assertThat(decisions.apply(change)).isFalse();
        assertThat(decisions.note(new RegistrationNumber("20239999"), "x", Stores.CLERK, Stores.AT))
                .isFalse();
        assertThat(decisions.lastActOn(new RegistrationNumber("20239999"))).isEmpty();
        assertThat(now(first)).isEqualTo(file);
    }

    @Test
    void theClerksOwnLastActIsTakenBackExactly() {
        CaseFile before = now(first);
        decisions.apply(Deciding.confirm(store, first));
        decisions.apply(Deciding.change(now(batch.get(1)), Act.RETURN, State.RETURNED, OTHER));
        Decisions.Undoable act = decisions.lastActOf(Stores.CLERK).orElseThrow();
        assertThat(act.number()).isEqualTo(first.number());
        assertThat(act.candidate()).isEqualTo(first.get(Field.NAME));
        assertThat(act.together()).isEqualTo(1);
        assertThat(decisions.undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        CaseFile after = now(first);
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.lastDecision()).isNull();
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(decisions.lastActOf(Stores.CLERK)).isEmpty();
        assertThat(decisions.undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isZero();
        assertThat(store.journal().of(first.number())).extracting(LogEntry::act).containsExactly(Act.CONFIRM, Act.UNDO);
    }

    @Test
    void anActIsNotTakenBackAfterAnother() {
        decisions.apply(Deciding.change(now(first), Act.RETURN, State.RETURNED, Stores.CLERK));
        Decisions.Undoable early = decisions.lastActOf(Stores.CLERK).orElseThrow();
        decisions.apply(Deciding.change(now(first), Act.CONFIRM, State.CONFIRMED, OTHER));
        assertThat(decisions.lastActOf(Stores.CLERK)).isEmpty();
        assertThat(decisions.undo(early, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isZero();
        assertThat(now(first).state()).isEqualTo(State.CONFIRMED);
        Decisions.Undoable late = decisions.lastActOn(first.number()).orElseThrow();
        assertThat(late.clerk()).isEqualTo(OTHER);
        assertThat(decisions.undo(late, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        assertThat(now(first).state()).isEqualTo(State.RETURNED);
        assertThat(now(first).lastDecision())
                .isNotNull()
                .satisfies(last -> assertThat(last.clerk()).isEqualTo(Stores.CLERK.name()));
        assertThat(decisions.undo(early, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        assertThat(now(first).state()).isEqualTo(State.PENDING);
    }

    @Test
    void whatWasOneStepIsTakenBackAsOne() {
        List<Decisions.Change> changes = batch.stream()
                .map(r -> Deciding.change(now(r), Act.AUTO_CONFIRM, State.AUTO_CONFIRMED, Stores.CLERK))
                .toList();
        decisions.apply(Deciding.confirm(store, batch.get(4)));
        assertThat(decisions.applyAll(changes)).isEqualTo(4);
        Decisions.Undoable one = decisions.lastActOn(first.number()).orElseThrow();
        assertThat(one.together()).isEqualTo(1);
        assertThat(decisions.undo(one, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        Decisions.Undoable step = decisions.lastActOf(Stores.CLERK).orElseThrow();
        assertThat(step.together()).isEqualTo(3);
        assertThat(step.number()).isEqualTo(batch.get(3).number());
        assertThat(decisions.undo(step, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(3);
        assertThat(store.registrations().counts())
                .containsEntry(QueueLine.PENDING, 4L)
                .containsEntry(QueueLine.CONFIRMED, 1L);
    }

    @Test
    void aNewerRecordReopensAndThenNothingIsTakenBack() {
        decisions.apply(Deciding.confirm(store, first));
        Registration newer = MadeUp.with(first, Field.EMPLOYER, "新密市第二人民医院");
        try (Imports.Session session = store.imports().begin(OTHER, Stores.AT)) {
            session.put(newer, true);
            session.commit(ListKind.THIS_YEAR, "~1");
        }
        assertThat(now(first).registration()).isEqualTo(newer);
        assertThat(now(first).state()).isEqualTo(State.PENDING);
        assertThat(now(first).lastDecision()).isNull();
        assertThat(decisions.lastActOn(first.number())).isEmpty();
        assertThat(decisions.lastActOf(Stores.CLERK)).isEmpty();
        assertThat(store.journal().of(first.number()))
                .extracting(LogEntry::act, LogEntry::from, LogEntry::to)
                .containsExactly(
                        tuple(Act.CONFIRM, State.PENDING, State.CONFIRMED),
                        tuple(Act.REOPEN, State.CONFIRMED, State.PENDING));
    }

    @Test
    void notesAreKeptUntilTheyAreEmptied() {
        assertThat(decisions.note(first.number(), "下午再来", Stores.CLERK, Stores.AT))
                .isTrue();
        assertThat(now(first).note()).isEqualTo("下午再来");
        decisions.apply(Deciding.confirm(store, first));
        assertThat(now(first).note()).isEqualTo("下午再来");
        decisions.note(first.number(), "", Stores.CLERK, Stores.AT);
        assertThat(now(first).note()).isEmpty();
    }

    @Test
    void theLogHangsTogetherAndHoldsWhatWasDone() {
        decisions.apply(Deciding.confirm(store, first));
        List<LogEntry> all = new ArrayList<>();
        store.journal().forEach(all::add);
        assertThat(all).extracting(LogEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(all).extracting(LogEntry::act).containsExactly(Act.CREATE_STORE, Act.IMPORT, Act.CONFIRM);
        assertThat(all.get(2).reason()).isEqualTo("A1 自己的话");
        assertThat(store.journal().head()).isEqualTo(all.get(2).hash());
        assertThat(store.journal().newestBelow(3, 1)).containsExactly(all.get(1));
        String before = LogChain.START;
        for (LogEntry entry : all) {
            assertThat(entry.hash()).isEqualTo(LogChain.hash(before, entry));
            before = entry.hash();
        }
    }

    private CaseFile now(Registration registration) {
        return Deciding.now(store, registration);
    }
}
