package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.UndoDecision.ChangedSince;
import confirmdesk.desk.decision.UndoDecision.Nothing;
import confirmdesk.desk.decision.UndoDecision.Undone;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.staff.Clerk;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoDecisionTest {

    private static final Clerk OTHER = new Clerk("李大海");

    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void whereNobodyActedThereIsNothingToUndo() {
        desk.add(thisYear(1));

        assertThat(desk.undo().last(CLERK)).isEmpty();
        assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(Nothing.class);
        assertThat(desk.undo().undo(thisYear(1).number(), CLERK)).isInstanceOf(Nothing.class);
    }

    @Test
    void theClerksOwnLastActIsTakenBackWhoeverActedAfterwards() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
        desk.add(thisYear(3));
        confirm(1, CLERK);
        confirm(2, CLERK);
        confirm(3, OTHER);

        assertThat(desk.undo().last(CLERK))
                .get()
                .satisfies(act -> assertThat(act.number()).isEqualTo(thisYear(2).number()));
        assertThat(desk.undo().undoLast(CLERK))
                .isInstanceOfSatisfying(
                        Undone.class, undone -> assertThat(undone.count()).isEqualTo(1));
        assertThat(states(3)).containsExactly(State.CONFIRMED, State.PENDING, State.CONFIRMED);
    }

    @Test
    void undoingAgainGoesOneActFurtherBack() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
        confirm(1, CLERK);
        confirm(2, CLERK);

        desk.undo().undoLast(CLERK);
        desk.undo().undoLast(CLERK);

        assertThat(states(2)).containsOnly(State.PENDING);
        assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(Nothing.class);
    }

    @Test
    void undoingLeadsBackExactlyAndIsLogged() {
        desk.add(thisYear(1));
        desk.sendBack().sendBack(Look.newest(thisYear(1).number()), List.of("501"), "papers", CLERK);
        CaseFile returned = file(1);
        confirm(1, OTHER);

        desk.undo().undo(thisYear(1).number(), CLERK);

        assertThat(file(1).state()).isEqualTo(State.RETURNED);
        assertThat(file(1).lastDecision()).isEqualTo(returned.lastDecision());
        assertThat(file(1).version()).isGreaterThan(returned.version());
        LogEntry entry = desk.journal.all().getLast();
        assertThat(entry.act()).isEqualTo(Act.UNDO);
        assertThat(entry.clerk()).isEqualTo(CLERK);
        assertThat(List.of(entry.from(), entry.to())).containsExactly(State.CONFIRMED, State.RETURNED);
    }

    @Test
    void anAutomaticConfirmationIsTakenBackInOneStep() {
        for (int i = 1; i <= 3; i++) {
            desk.addLastYear(lastYear(i));
            desk.add(thisYear(i));
        }
        desk.automatic().confirm(CLERK, Progress.UNWATCHED);

        assertThat(desk.undo().last(CLERK))
                .get()
                .satisfies(act -> assertThat(act.together()).isEqualTo(3));
        assertThat(desk.undo().undoLast(CLERK))
                .isInstanceOfSatisfying(
                        Undone.class, undone -> assertThat(undone.count()).isEqualTo(3));
        assertThat(states(3)).containsOnly(State.PENDING);
    }

    @Test
    void oneOfAnAutomaticConfirmationCanBeTakenBackAlone() {
        for (int i = 1; i <= 3; i++) {
            desk.addLastYear(lastYear(i));
            desk.add(thisYear(i));
        }
        desk.automatic().confirm(CLERK, Progress.UNWATCHED);

        desk.undo().undo(thisYear(2).number(), CLERK);

        assertThat(states(3)).containsExactly(State.AUTO_CONFIRMED, State.PENDING, State.AUTO_CONFIRMED);
    }

    @Test
    void anActAfterWhichSomethingElseHappenedIsNotTakenBack() {
        desk.add(thisYear(1));
        Decisions slow = new Slow(desk, () -> {
            desk.undo().undo(thisYear(1).number(), OTHER);
            desk.reject().reject(Look.newest(thisYear(1).number()), List.of("101"), "", OTHER);
        });
        confirm(1, CLERK);

        UndoDecision.Result result = new UndoDecision(slow, desk.tables, desk.clock).undoLast(CLERK);

        assertThat(result).isInstanceOf(ChangedSince.class);
        assertThat(file(1).state()).isEqualTo(State.REJECTED);
    }

    /** Whatever was decided, undoing as often as something was decided leads back to where it began. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingEverythingLeadsBackToTheBeginning(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 6).forEach(i -> desk.add(thisYear(i)));
        int decided = 0;
        for (int i = 0; i < 12; i++) {
            decided += decide(random.nextInt(6), random.nextInt(3)) ? 1 : 0;
        }

        for (int i = 0; i < decided; i++) {
            assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(Undone.class);
        }

        assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(Nothing.class);
        assertThat(IntStream.range(0, 6).mapToObj(i -> file(i).state())).containsOnly(State.PENDING);
        assertThat(decided).isPositive();
    }

    private boolean decide(int person, int kind) {
        Look look = Look.newest(thisYear(person).number());
        DecisionResult result = switch (kind) {
            case 0 -> desk.confirm().confirm(look, Grounds.NONE, CLERK);
            case 1 -> desk.reject().reject(look, List.of("101"), "", CLERK);
            default -> desk.sendBack().sendBack(look, List.of("501"), "", CLERK);
        };
        return result instanceof DecisionResult.Decided;
    }

    private void confirm(int person, Clerk clerk) {
        assertThat(desk.confirm().confirm(Look.newest(thisYear(person).number()), Grounds.NONE, clerk))
                .isInstanceOf(DecisionResult.Decided.class);
    }

    private CaseFile file(int person) {
        return desk.registrations.get(thisYear(person).number().value());
    }

    private List<State> states(int people) {
        return IntStream.rangeClosed(1, people).mapToObj(i -> file(i).state()).toList();
    }
}
