package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private Store store;
    private List<Registration> batch;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        batch = Stream.generate(new MadeUp(11)::registration).limit(6).toList();
        Stores.take(store, batch);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everybodyIsInExactlyOneGroupOfEachKind() {
        decide(batch.get(0), Act.CONFIRM, State.CONFIRMED);
        decide(batch.get(1), Act.REJECT, State.REJECTED);

        for (Grouping grouping : Grouping.values()) {
            List<Group> groups = store.counts().by(grouping);
            assertThat(groups.stream().mapToLong(Group::total).sum()).isEqualTo(batch.size());
            assertThat(groups.stream().mapToLong(g -> g.in(State.CONFIRMED)).sum())
                    .isEqualTo(1);
            assertThat(groups.stream().mapToLong(Group::open).sum()).isEqualTo(4);
            assertThat(groups).extracting(Group::total).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
    }

    @Test
    void aSpecialtyIsNamedByItsCodeAndName() {
        assertThat(store.counts().by(Grouping.SPECIALTY))
                .extracting(Group::name)
                .contains(batch.getFirst().get(Field.SPECIALTY_CODE) + " "
                        + batch.getFirst().get(Field.SPECIALTY_NAME));
    }

    /** Stores.AT is late in the evening of one day in UTC or the next in China, or the same in both. */
    @Test
    void aDecisionBelongsToTheDayOfTheZone() {
        decide(batch.get(0), Act.CONFIRM, State.CONFIRMED);
        decide(batch.get(1), Act.CONFIRM, State.CONFIRMED);
        decide(batch.get(2), Act.RETURN, State.RETURNED);

        LocalDate day = LocalDate.ofInstant(Stores.AT, CHINA);
        assertThat(store.counts().days(CHINA)).containsExactly(new Day(day, Map.of(Act.CONFIRM, 2L, Act.RETURN, 1L)));
        assertThat(store.counts().days(ZoneOffset.ofHours(-18)))
                .extracting(Day::date)
                .containsExactly(LocalDate.ofInstant(Stores.AT, ZoneOffset.ofHours(-18)));
    }

    @Test
    void whatWasTakenBackIsNotCounted() {
        decide(batch.get(0), Act.REJECT, State.REJECTED);
        assertThat(store.counts().reasons()).containsExactly(Map.entry("A1", 1L));

        Decisions.Undoable last =
                store.decisions().lastActOn(batch.get(0).number()).orElseThrow();
        store.decisions().undo(last, Comparisons.of(store), Stores.CLERK, Stores.AT);

        assertThat(store.counts().days(CHINA)).isEmpty();
        assertThat(store.counts().reasons()).isEmpty();
    }

    /** A return that a later confirmation overtook is history, its reason no longer stands. */
    @Test
    void reasonsAreThoseOfDecisionsThatStand() {
        decide(batch.get(0), Act.RETURN, State.RETURNED);
        decide(batch.get(1), Act.RETURN, State.RETURNED);
        Decisions.Change confirmed =
                Deciding.change(Deciding.now(store, batch.get(1)), Act.CONFIRM, State.CONFIRMED, Stores.CLERK);
        store.decisions()
                .apply(new Decisions.Change(
                        confirmed.id(),
                        confirmed.version(),
                        confirmed.number(),
                        confirmed.act(),
                        confirmed.from(),
                        confirmed.to(),
                        List.of(),
                        "",
                        "",
                        confirmed.clerk(),
                        confirmed.at()));

        assertThat(store.counts().reasons()).containsExactly(Map.entry("A1", 1L));
    }

    private void decide(Registration registration, Act act, State to) {
        assertThat(store.decisions().apply(Deciding.change(Deciding.now(store, registration), act, to, Stores.CLERK)))
                .isTrue();
    }
}
