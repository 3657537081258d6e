package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.settling.Settlements.Settling;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.settling.Stage;
import confirmdesk.store.sql.Access;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementsTest {

    private static final RegistrationNumber RECORD = new RegistrationNumber("202241000001");
    private static final Signature FIRST = new Signature("王明", false);
    private static final Signature SECOND = new Signature("李娜", true);
    private static final Instant AT = Instant.parse("2023-01-05T08:00:00Z");
    private static final Finding.MergeRequested REQUEST =
            new Finding.MergeRequested(RECORD, List.of("1", "3"), FIRST, AT);
    private static final Finding.MergeAnswered APPROVED = new Finding.MergeAnswered(REQUEST, true, SECOND, AT, "");

    @TempDir
    private Path parent;

    private Path folder;
    private Store store;
    private Registration person;

    @BeforeEach
    void fill() {
        folder = parent.resolve("store");
        store = Stores.open(folder);
        MadeUp people = new MadeUp(3);
        Registration before = people.registration();
        person = MadeUp.with(before, Field.ID_NUMBER, "410101198001010018");
        person = MadeUp.with(person, Field.SEX, before.get(Field.SEX));
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(before, RECORD.value())));
        Stores.take(store, List.of(person, people.registration()));
        assertThat(now().verdict().outcome()).isEqualTo(Outcome.ID_CHANGED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsKeptIsReadBackWordForWord() {
        List<Finding> findings = List.of(
                REQUEST,
                new Finding.MergeAnswered(REQUEST, false, SECOND, AT.plusSeconds(60), "证明是复印件"),
                new Finding.AnotherPerson(List.of(RECORD)),
                new Finding.MergedElsewhere(RECORD, "洛阳市考点 2 月 3 日来函"),
                APPROVED);
        for (Finding finding : findings) {
            assertThat(keep(Act.REQUEST_MERGE, Settled.NOTHING.with(finding))).isTrue();
            assertThat(question().settled()).isEqualTo(Settled.NOTHING.with(finding));
        }
        Choice choice = new Choice(person.number(), List.of(person.number(), new RegistrationNumber("2023410999")));
        keep(Act.SETTLE_DUPLICATE, question().settled().with(choice));
        assertThat(question().settled())
                .isEqualTo(Settled.NOTHING.with(APPROVED).with(choice));
        store.close();
        store = Stores.open(folder);
        assertThat(store.settlements().of(person.number()))
                .isEqualTo(Settled.NOTHING.with(APPROVED).with(choice));
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void theVerdictAndTheQueueFollow() {
        keep(Act.REQUEST_MERGE, Settled.NOTHING.with(REQUEST));
        assertThat(now().doubt()).isEqualTo(new Doubt(Outcome.ID_CHANGED, Stage.REQUESTED));
        assertThat(line(QueueLine.PENDING_APPROVAL)).containsExactly(now().id());
        assertThat(line(QueueLine.PENDING_MERGE)).isEmpty();

        keep(Act.APPROVE_MERGE, Settled.NOTHING.with(APPROVED));
        assertThat(now().verdict().due()).isEqualTo("0101");
        assertThat(now().verdict().outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(now().verdict().automatic()).isFalse();
        assertThat(line(QueueLine.PENDING_SETTLED)).containsExactly(now().id());
        assertThat(line(QueueLine.PENDING_APPROVAL)).isEmpty();
        for (QueueLine line : QueueLine.values()) {
            assertThat(store.registrations().counts()).as(line.name()).containsEntry(line, (long) line(line).length);
        }
        assertThat(store.settlements().holder(RECORD, new RegistrationNumber("x")))
                .contains(person.number());
        assertThat(store.settlements().holder(RECORD, person.number())).isEmpty();
    }

    /** Merge and undo is before, exactly: everything but the version and the log. */
    @Test
    void undoingRestoresExactly() {
        CaseFile before = now();
        Question asked = question();
        keep(Act.REQUEST_MERGE, Settled.NOTHING.with(REQUEST));
        CaseFile requested = now();
        keep(Act.APPROVE_MERGE, Settled.NOTHING.with(APPROVED));

        assertThat(undo()).isEqualTo(1);
        assertThat(now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(requested);
        assertThat(question().settled().request()).contains(REQUEST);
        assertThat(undo()).isEqualTo(1);
        assertThat(now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(question()).isEqualTo(asked);
        assertThat(store.decisions().lastActOn(person.number())).isEmpty();
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void aSettlementIsNoDecision() {
        keep(Act.REQUEST_MERGE, Settled.NOTHING.with(REQUEST));

        assertThat(now().lastDecision()).isNull();
        store.decisions().apply(Deciding.confirm(store, person));
        keep(Act.APPROVE_MERGE, Settled.NOTHING.with(APPROVED));
        assertThat(now().lastDecision()).isNotNull();
        assertThat(store.journal().of(person.number()))
                .extracting(entry -> entry.act())
                .containsExactly(Act.REQUEST_MERGE, Act.CONFIRM, Act.APPROVE_MERGE);
    }

    @Test
    void whoLookedAtAnOlderVersionChangesNothing() {
        Settling late = settling(Act.REQUEST_MERGE, Settled.NOTHING.with(REQUEST));
        keep(Act.SETTLE_OTHER_PERSON, Settled.NOTHING.with(new Finding.AnotherPerson(List.of(RECORD))));
        long entries = store.journal().of(person.number()).size();

        assertThat(store.settlements().keep(List.of(late), Comparisons.of(store)))
                .isFalse();
        assertThat(store.journal().of(person.number())).hasSize((int) entries);
        assertThat(question().doubt().stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void oneOfSeveralThatChangedMeanwhileTakesTheWholeStepBack() {
        Settling good = settling(Act.SETTLE_OTHER_PERSON, Settled.NOTHING);
        Settling bad = new Settling(
                new Decisions.Change(
                        good.change().id() + 1,
                        99,
                        good.change().number(),
                        Act.SETTLE_OTHER_PERSON,
                        good.change().from(),
                        good.change().to(),
                        List.of(),
                        "",
                        "",
                        Stores.CLERK,
                        Stores.AT),
                Settled.NOTHING);

        assertThat(store.settlements().keep(List.of(good, bad), Comparisons.of(store)))
                .isFalse();
        assertThat(store.journal().of(person.number())).isEmpty();
    }

    @Test
    void anImportAfterwardsKeepsWhatWasSettled() {
        keep(Act.APPROVE_MERGE, Settled.NOTHING.with(APPROVED));
        Stores.take(store, List.of(MadeUp.with(person, Field.PHONE, "13800000000")));

        assertThat(now().verdict().due()).isEqualTo("0101");
        assertThat(now().doubt().stage()).isEqualTo(Stage.SETTLED);
        Stores.take(store, List.of(MadeUp.with(person, Field.NAME, "完全另人")));
        assertThat(now().verdict().outcome()).isEqualTo(Outcome.NEW);
        assertThat(now().verdict().due()).isEqualTo("1111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE settlement SET finding = 'ELSEWHERE'",
                "UPDATE settlement SET second_person = '张三'",
                "UPDATE settled SET stage = 'NONE'",
                "DELETE FROM settlement",
                "DELETE FROM settled"
            })
    void theCheckFindsWhatWasChangedBehindTheProgram(String statement) throws SQLException {
        keep(Act.APPROVE_MERGE, Settled.NOTHING.with(APPROVED));
        store.close();
        change(statement);
        store = Stores.opened(Stores.opener().open(folder, Access.READ));

        assertThat(store.check().problems()).isNotEmpty();
    }

    private boolean keep(Act act, Settled settled) {
        return store.settlements().keep(List.of(settling(act, settled)), Comparisons.of(store));
    }

    private Settling settling(Act act, Settled settled) {
        CaseFile file = now();
        return new Settling(Deciding.change(file, act, file.state(), Stores.CLERK), settled);
    }

    private long undo() {
        return store.decisions()
                .undo(
                        store.decisions().lastActOn(person.number()).orElseThrow(),
                        Comparisons.of(store),
                        Stores.CLERK,
                        Stores.AT);
    }

    private CaseFile now() {
        return Deciding.now(store, person);
    }

    private Question question() {
        Registration registration = now().registration();
        return new Comparer(store.tables().current())
                .compare(registration, store.neighbourhood().of(registration))
                .question();
    }

    private long[] line(QueueLine line) {
        return store.registrations().ids(Selection.of(line));
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("confirmdesk.db"))) {
            connection.createStatement().execute(statement);
        }
    }
}
