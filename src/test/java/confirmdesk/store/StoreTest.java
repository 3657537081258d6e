package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    private Path folder;

    private Store store;
    private final MadeUp people = new MadeUp(1);

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewStoreIsEmptyAndSaysWhatItIs() {
        assertThat(store.info().kind()).isEqualTo(StoreInfo.Kind.TEST);
        assertThat(store.info().year()).isEmpty();
        assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).isEmpty();
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void whatWasTakenIsGivenBackExactly() {
        List<Registration> batch =
                Stream.generate(people::registration).limit(20).toList();
        Stores.take(store, batch);
        assertThat(store.info().year()).contains(2023);
        assertThat(batch).allSatisfy(registration -> {
            CaseFile file = store.registrations().open(registration.number()).orElseThrow();
            assertThat(file.registration()).isEqualTo(registration);
            assertThat(file.registration().answers().extras())
                    .isEqualTo(registration.answers().extras());
            assertThat(file.state()).isEqualTo(State.PENDING);
            assertThat(file.photo()).isEqualTo(PhotoState.MISSING);
            assertThat(file.verdict().outcome()).isEqualTo(Outcome.NEW);
        });
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void aDecisionIsDurableAndInTheLog() {
        Registration registration = people.registration();
        Stores.take(store, List.of(registration));
        CaseFile file = store.registrations().open(registration.number()).orElseThrow();
        Decisions.Change change = new Decisions.Change(
                file.id(),
                file.version(),
                registration.number(),
                Act.REJECT,
                State.PENDING,
                State.REJECTED,
                List.of("A1", "B2"),
                "照片与本人不符",
                "A1|B2 照片与本人不符",
                Stores.CLERK,
                Stores.AT);
        assertThat(store.decisions().apply(change)).isTrue();
        assertThat(store.decisions().apply(change)).isFalse();
        store.close();
        open();
        CaseFile after = store.registrations().open(registration.number()).orElseThrow();
        assertThat(after.state()).isEqualTo(State.REJECTED);
        assertThat(after.lastDecision()).isNotNull().satisfies(last -> {
            assertThat(last.reasonCodes()).containsExactly("A1", "B2");
            assertThat(last.text()).isEqualTo("照片与本人不符");
        });
        assertThat(store.journal().of(registration.number()))
                .extracting(LogEntry::act)
                .containsExactly(Act.REJECT);
        assertThat(store.check().problems()).isEmpty();
    }
}
