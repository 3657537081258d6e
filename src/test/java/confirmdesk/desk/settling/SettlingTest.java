package confirmdesk.desk.settling;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlingTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");
    private static final RegistrationNumber TWIN = new RegistrationNumber("202341010000002");
    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000001");
    private static final RegistrationNumber OTHER = new RegistrationNumber("202241010000002");
    private static final Person SOMEONE = Person.someone();
    private static final Look LOOK = Look.newest(NUMBER);
    private static final Signature FIRST = Signature.of("", CLERK);
    private static final Signature SECOND = Signature.of("李大海", CLERK);
    private static final List<String> PAPERS = List.of("1", "2");

    private final InMemoryDesk desk = new InMemoryDesk(Years.year());

    @Test
    void anApprovedMergeLinksAndLeavesOneEntryForEachPerson() {
        changedId();
        assertThat(request()).isEqualTo(new SettlingResult.Kept(NUMBER, Act.REQUEST_MERGE));
        assertThat(file().verdict().due()).isEqualTo("1111");
        assertThat(count(QueueLine.PENDING_APPROVAL)).isEqualTo(1);
        assertThat(count(QueueLine.PENDING_MERGE)).isZero();

        assertThat(desk.answerMerge().approve(LOOK, SECOND, CLERK))
                .isEqualTo(new SettlingResult.Kept(NUMBER, Act.APPROVE_MERGE));

        assertThat(file().verdict().due()).isEqualTo("0011");
        assertThat(file().verdict().outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(file().state()).isEqualTo(State.PENDING);
        assertThat(count(QueueLine.PENDING_SETTLED)).isEqualTo(1);
        assertThat(reasons()).containsExactly(RECORD + "|1|2 " + CLERK.name(), RECORD + " 李大海（本人输入）");
        assertThat(desk.automatic().preview().qualify()).isZero();
    }

    @Test
    void whoAskedCannotAnswer() {
        changedId();
        request();

        assertThat(desk.answerMerge().approve(LOOK, FIRST, CLERK))
                .isEqualTo(new SettlingResult.SecondPersonNeeded(FIRST));
        assertThat(desk.answerMerge().decline(LOOK, FIRST, "没有证明", CLERK))
                .isEqualTo(new SettlingResult.SecondPersonNeeded(FIRST));
        assertThat(file().verdict().due()).isEqualTo("1111");
    }

    @Test
    void aMergeNeedsADocumentOfEachKind() {
        changedId();

        assertThat(request("1")).isEqualTo(new SettlingResult.PapersMissing(Set.of("证明材料")));
        assertThat(request("2", "3")).isEqualTo(new SettlingResult.PapersMissing(Set.of("有效证件")));
        assertThat(request("1", "9")).isEqualTo(new SettlingResult.PapersUnknown(List.of("9")));
        assertThat(desk.journal.of(NUMBER)).isEmpty();
    }

    @Test
    void decliningNeedsItsReasonAndMayBeFollowedByABetterRequest() {
        changedId();
        request();

        assertThat(desk.answerMerge().decline(LOOK, SECOND, " ", CLERK)).isEqualTo(new SettlingResult.WhyMissing());
        assertThat(desk.answerMerge().decline(LOOK, SECOND, "证明是复印件", CLERK)).isInstanceOf(SettlingResult.Kept.class);
        assertThat(file().verdict().due()).isEqualTo("1111");
        assertThat(request()).isInstanceOf(SettlingResult.Kept.class);
    }

    @Test
    void whileAMergeIsUnderWayNothingElseIsSettled() {
        changedId();
        request();
        assertThat(request()).isEqualTo(new SettlingResult.MergeUnderWay());
        assertThat(desk.settle().anotherPerson(LOOK, "", CLERK)).isEqualTo(new SettlingResult.MergeUnderWay());
        desk.answerMerge().approve(LOOK, SECOND, CLERK);
        assertThat(desk.requestMerge().doneElsewhere(LOOK, RECORD, "洛阳市", CLERK))
                .isEqualTo(new SettlingResult.MergeUnderWay());
        assertThat(desk.answerMerge().approve(LOOK, SECOND, CLERK)).isEqualTo(new SettlingResult.NoRequest());
    }

    @Test
    void aMergeDoneElsewhereLinksAndNamesThePlace() {
        changedId();

        assertThat(desk.requestMerge().doneElsewhere(LOOK, RECORD, "", CLERK))
                .isEqualTo(new SettlingResult.PlaceMissing());
        assertThat(desk.requestMerge().doneElsewhere(LOOK, RECORD, "洛阳市考点来函", CLERK))
                .isInstanceOf(SettlingResult.Kept.class);
        assertThat(file().verdict().due()).isEqualTo("0011");
        assertThat(reasons()).containsExactly(RECORD + " 洛阳市考点来函");
    }

    @Test
    void onlyWhatIsAskedIsAnswered() {
        desk.addLastYear(SOMEONE.lastYear(RECORD.value()));
        desk.add(SOMEONE.thisYear(NUMBER.value()));

        assertThat(desk.settle().samePerson(LOOK, RECORD, CLERK)).isEqualTo(new SettlingResult.NotAsked());
        assertThat(desk.settle().anotherPerson(LOOK, "", CLERK)).isEqualTo(new SettlingResult.NotAsked());
        assertThat(desk.settle().stands(LOOK, NUMBER, CLERK)).isEqualTo(new SettlingResult.NotAsked());
        assertThat(request()).isEqualTo(new SettlingResult.NotAsked());
        assertThat(desk.settle().samePerson(Look.newest(TWIN), RECORD, CLERK))
                .isEqualTo(new SettlingResult.NotFound(TWIN));
    }

    @Test
    void whatWasTurnedDownIsNotSettledAndAnOldLookIsTold() {
        changedId();
        Look old = Look.at(file());
        desk.settle().anotherPerson(LOOK, "", CLERK);

        assertThat(desk.settle().anotherPerson(old, "", CLERK)).isEqualTo(new SettlingResult.ChangedElsewhere());
        InMemoryDesk shipped = new InMemoryDesk();
        shipped.add(SOMEONE.thisYear(NUMBER.value()));
        shipped.reject().reject(LOOK, List.of("101"), "", CLERK);
        assertThat(shipped.settle().anotherPerson(LOOK, "", CLERK))
                .isEqualTo(new SettlingResult.NothingToSettle(State.REJECTED));
    }

    /** Merge and undo is before, exactly; so is any sequence of settling acts, each undone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoingEverythingRestoresWhatWasThere(long seed) {
        changedId();
        desk.addLastYear(SOMEONE.with(Field.ID_NUMBER, "110101199003070361").lastYear(OTHER.value()));
        List<List<Object>> before = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            List<Object> now = picture();
            if (anything(random) instanceof SettlingResult.Kept) {
                before.add(now);
            }
        }
        assertThat(before).isNotEmpty();

        for (List<Object> then : before.reversed()) {
            assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(UndoDecision.Undone.class);
            assertThat(picture()).isEqualTo(then);
        }
        assertThat(desk.undo().undoLast(CLERK)).isInstanceOf(UndoDecision.Nothing.class);
    }

    private SettlingResult anything(Random random) {
        RegistrationNumber record = random.nextBoolean() ? RECORD : OTHER;
        return switch (random.nextInt(5)) {
            case 0 -> desk.requestMerge().request(LOOK, record, PAPERS, FIRST, CLERK);
            case 1 -> desk.answerMerge().approve(LOOK, SECOND, CLERK);
            case 2 -> desk.answerMerge().decline(LOOK, SECOND, "没有证明", CLERK);
            case 3 -> desk.requestMerge().doneElsewhere(LOOK, record, "洛阳市", CLERK);
            default -> desk.settle().anotherPerson(LOOK, "", CLERK);
        };
    }

    /** Everything about the registration but the version and the log. */
    private List<Object> picture() {
        CaseFile file = file();
        return List.of(
                file.registration(),
                file.state(),
                file.verdict(),
                file.doubt(),
                desk.open().open(NUMBER).orElseThrow().comparison());
    }

    private void changedId() {
        desk.addLastYear(SOMEONE.lastYear(RECORD.value()));
        desk.add(SOMEONE.with(Field.ID_NUMBER, "110101199003070353").thisYear(NUMBER.value()));
        assertThat(file().verdict().outcome()).isEqualTo(Outcome.ID_CHANGED);
    }

    private SettlingResult request() {
        return desk.requestMerge().request(LOOK, RECORD, PAPERS, FIRST, CLERK);
    }

    private SettlingResult request(String... papers) {
        return desk.requestMerge().request(LOOK, RECORD, List.of(papers), FIRST, CLERK);
    }

    private CaseFile file() {
        return desk.registrations.open(NUMBER).orElseThrow();
    }

    private long count(QueueLine line) {
        return desk.registrations.counts().get(line);
    }

    private List<String> reasons() {
        return desk.journal.of(NUMBER).stream().map(entry -> entry.reason()).toList();
    }
}
