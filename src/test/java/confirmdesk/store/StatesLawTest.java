package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReopenRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.decision.WithdrawRegistration;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: any sequence of acts follows the arrows of the product's diagram, and undoing all of them restores the first state. */
class StatesLawTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-06T02:00:00Z"), ZoneOffset.UTC);

    /** The diagram of the product's section "States", with the reverse of every arrow that reopening takes. */
    private static final Map<State, Set<State>> ARROWS = Map.of(
            State.PENDING,
            Set.of(State.CONFIRMED, State.REJECTED, State.RETURNED, State.WITHDRAWN, State.ABANDONED),
            State.RETURNED,
            Set.of(State.CONFIRMED, State.REJECTED, State.RETURNED, State.WITHDRAWN, State.ABANDONED),
            State.CONFIRMED,
            Set.of(State.ABANDONED),
            State.WITHDRAWN,
            Set.of(State.PENDING, State.RETURNED),
            State.ABANDONED,
            Set.of(State.PENDING, State.RETURNED, State.CONFIRMED));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceFollowsTheArrowsAndUndoingAllOfItRestoresTheFirstState(long seed) {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.take(
                    store,
                    Stream.generate(new MadeUp(seed)::registration).limit(4).toList());
            List<State> first = states(store);
            Random random = new Random(seed);
            for (int i = 0; i < 60; i++) {
                RegistrationNumber number = numbers(store).get(random.nextInt(4));
                State before = state(store, number);
                boolean acted = act(store, random.nextInt(7), number);
                State after = state(store, number);
                if (acted) {
                    assertThat(ARROWS.get(before)).as("%s, act %d", before, i).contains(after);
                } else {
                    assertThat(after).isEqualTo(before);
                }
            }
            UndoDecision undo = new UndoDecision(store.decisions(), store.tables(), CLOCK);
            while (undo.undoLast(Stores.CLERK) instanceof UndoDecision.Undone) {}
            assertThat(states(store)).isEqualTo(first);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    /** Tries one act. @return whether it was allowed */
    private static boolean act(Store store, int which, RegistrationNumber number) {
        var registrations = store.registrations();
        var decisions = store.decisions();
        Look look = Look.newest(number);
        DecisionResult result = switch (which) {
            case 0 ->
                new ConfirmRegistration(registrations, decisions, store.tables(), CLOCK)
                        .confirm(look, new Grounds("", "看过原件"), Stores.CLERK);
            case 1 ->
                new RejectRegistration(registrations, decisions, store.tables(), CLOCK)
                        .reject(look, List.of("101"), "", Stores.CLERK);
            case 2 ->
                new ReturnRegistration(registrations, decisions, store.tables(), CLOCK)
                        .sendBack(look, List.of("102"), "", Stores.CLERK);
            case 3 -> new WithdrawRegistration(registrations, decisions, CLOCK).withdraw(look, Stores.CLERK);
            case 4, 5 -> new ReopenRegistration(registrations, decisions, CLOCK).reopen(look, "材料补齐", Stores.CLERK);
            default -> abandon(store, number);
        };
        return result instanceof DecisionResult.Decided;
    }

    /** What closing a window does with one registration, where the diagram has an arrow for it. */
    private static DecisionResult abandon(Store store, RegistrationNumber number) {
        var file = store.registrations().open(number).orElseThrow();
        boolean allowed = file.state().isOpen() || file.state().owesPayment();
        Decisions.Change change = Deciding.change(file, Act.ABANDON, State.ABANDONED, Stores.CLERK);
        return allowed && store.decisions().apply(change)
                ? new DecisionResult.Decided(number, State.ABANDONED)
                : new DecisionResult.NotFound(number);
    }

    private static List<RegistrationNumber> numbers(Store store) {
        List<RegistrationNumber> numbers = new ArrayList<>();
        store.registrations().forEach(file -> numbers.add(file.registration().number()));
        return numbers;
    }

    private static List<State> states(Store store) {
        return numbers(store).stream().map(number -> state(store, number)).toList();
    }

    private static State state(Store store, RegistrationNumber number) {
        return store.registrations().open(number).orElseThrow().state();
    }
}
