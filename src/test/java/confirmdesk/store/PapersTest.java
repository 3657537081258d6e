package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.sql.Access;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticks, days to come again, and stores of the time before there were any. */
class PapersTest {

    private static final Tick TICK = new Tick(new Clerk("李丽"), Instant.parse("2023-01-05T08:00:00Z"));
    private static final Recall RECALL = new Recall(LocalDate.of(2023, 1, 15), List.of("11", "13"));

    private final Registration one =
            Stream.generate(new MadeUp(7)::registration).findFirst().orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void ticksAreThereAfterTheStoreWasClosed() {
        try (Store store = filled()) {
            assertThat(store.paperTicks().put(one.number(), "11", true, TICK)).isTrue();
            store.paperTicks().put(one.number(), "12", true, TICK);
            store.paperTicks().put(one.number(), "12", false, TICK);
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.registrations().ticks(one.number()))
                    .containsOnlyKeys("11")
                    .containsValue(TICK);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void nobodysPapersAreNotKept() {
        try (Store store = filled()) {
            assertThat(store.paperTicks().put(new RegistrationNumber("2023999"), "11", true, TICK))
                    .isFalse();
        }
    }

    @Test
    void theDayToComeAgainGoesAndComesWithItsDecision() {
        try (Store store = filled()) {
            Decisions.Change back = Deciding.change(Deciding.now(store, one), Act.RETURN, State.RETURNED, Stores.CLERK);
            store.decisions().apply(back.with(RECALL));
            assertThat(recall(store)).contains(RECALL);
            assertThat(store.check().problems()).isEmpty();

            store.decisions()
                    .undo(
                            store.decisions().lastActOf(Stores.CLERK).orElseThrow(),
                            Comparisons.of(store),
                            Stores.CLERK,
                            Stores.AT);
            assertThat(Deciding.now(store, one).lastDecision()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE paper_tick SET ticked = 0", "UPDATE recall SET until = '2023-02-28'"})
    void whatIsChangedBehindTheProgramsBackIsFound(String statement) throws SQLException {
        try (Store store = filled()) {
            store.paperTicks().put(one.number(), "11", true, TICK);
            store.decisions()
                    .apply(Deciding.change(Deciding.now(store, one), Act.RETURN, State.RETURNED, Stores.CLERK)
                            .with(RECALL));
        }
        run(statement);
        try (Store store = Stores.open(folder)) {
            assertThat(store.check().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.key()).isEqualTo("store.check.row"));
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aStoreOfTheFirstVersionOpensIsBroughtUpToDateAndKeepsEverything(Access access) throws SQLException {
        try (Store store = filled()) {
            store.decisions().apply(Deciding.confirm(store, one));
        }
        OldStore.of(folder);

        try (Store store = Stores.opened(Stores.opener().open(folder, access))) {
            assertThat(Deciding.now(store, one).state()).isEqualTo(State.CONFIRMED);
            assertThat(store.registrations().ticks(one.number())).isEmpty();
            assertThat(store.check().problems()).isEmpty();
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.paperTicks().put(one.number(), "11", true, TICK)).isTrue();
        }
    }

    private Store filled() {
        Store store = Stores.open(folder);
        Stores.take(store, List.of(one));
        return store;
    }

    private Optional<Recall> recall(Store store) {
        return Optional.ofNullable(Deciding.now(store, one).lastDecision()).flatMap(last -> last.recall());
    }

    private void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("confirmdesk.db"))) {
            connection.createStatement().execute(statement);
        }
    }
}
