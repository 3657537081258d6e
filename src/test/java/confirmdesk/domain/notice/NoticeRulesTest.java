package confirmdesk.domain.notice;

import static confirmdesk.domain.examyear.NoticeKind.MERGE;
import static confirmdesk.domain.examyear.NoticeKind.PAPERS;
import static confirmdesk.domain.examyear.NoticeKind.PAYMENT_DUE;
import static confirmdesk.domain.examyear.NoticeKind.PAYMENT_MISSED;
import static confirmdesk.domain.examyear.NoticeKind.REJECTED;
import static confirmdesk.domain.examyear.NoticeKind.RESULT;
import static confirmdesk.domain.examyear.NoticeKind.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Placeholder;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.settling.Stage;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeRulesTest {

    private static final ExamYear YEAR = Years.year(
            List.of(new Window(
                    Window.Kind.PAYMENT,
                    "",
                    LocalDate.of(2023, 2, 17),
                    LocalDate.of(2023, 2, 28),
                    ZoneId.of("Asia/Shanghai"))),
            List.of());

    /** Source: domain notes, part 2.3. */
    @Test
    void whoIsConfirmedAutomaticallyGetsTheResultAloneEverybodyElseFirstThatItArrived() {
        assertThat(due(State.PENDING, true)).isEmpty();
        assertThat(due(State.PENDING, false)).containsExactly(new Due(SUBMITTED, ""));
        assertThat(due(State.AUTO_CONFIRMED, true)).containsExactly(new Due(RESULT, ""), new Due(PAYMENT_DUE, ""));
        assertThat(due(State.PAID, false)).containsExactly(new Due(RESULT, ""));
    }

    /** Source: the product's section "Score merge". */
    @Test
    void aChangedNumberNeedsAMergeUntilItIsDecided() {
        assertThat(due(addressee(State.PENDING, Outcome.ID_CHANGED, List.of(), false)))
                .containsExactly(new Due(SUBMITTED, ""), new Due(MERGE, ""));
        assertThat(due(addressee(State.CONFIRMED, Outcome.ID_CHANGED, List.of(), false)))
                .doesNotContain(new Due(MERGE, ""));
    }

    /** Source: the product's section "Score merge": asked for, approved or done at another office, it isn't needed any more. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void aMergeIsNeededOnlyWhileNobodyAskedForItOrAfterItWasDeclined(Stage stage) {
        Outcome asks = stage == Stage.NONE || stage == Stage.DECLINED ? Outcome.ID_CHANGED : null;
        Addressee a = addressee(State.PENDING, Outcome.ID_CHANGED, List.of(), false);
        List<Due> due = due(new Addressee(
                a.registration(),
                a.state(),
                new Doubt(asks, stage),
                false,
                a.due(),
                a.chosen(),
                List.of(),
                "",
                false,
                true,
                a.owed()));

        assertThat(due.contains(new Due(MERGE, ""))).isEqualTo(asks != null);
    }

    @Test
    void otherReasonsAreAnotherNoticeInWhateverOrderTheyWereChosen() {
        assertThat(due(addressee(State.REJECTED, Outcome.NEW, List.of("301", "101"), false)))
                .containsExactly(new Due(REJECTED, "101|301"));
        assertThat(due(addressee(State.RETURNED, Outcome.NEW, List.of("102"), false)))
                .containsExactly(new Due(PAPERS, "102"));
        assertThat(due(addressee(State.RETURNED, Outcome.NEW, List.of(), false)))
                .isEmpty();
    }

    @Test
    void whoLetThePaymentPassIsToldAndWhoNeverWasConfirmedIsNot() {
        assertThat(due(addressee(State.ABANDONED, Outcome.NEW, List.of(), true)))
                .containsExactly(new Due(PAYMENT_MISSED, ""));
        assertThat(due(addressee(State.ABANDONED, Outcome.NEW, List.of(), false)))
                .isEmpty();
        assertThat(due(addressee(State.WITHDRAWN, Outcome.NEW, List.of(), false)))
                .isEmpty();
    }

    /** Source: the product, "Region's review" and "Payment list". */
    @Test
    void whoDoesNotStandOnThePaymentListIsNotToldToPay() {
        Addressee a = addressee(State.CONFIRMED, Outcome.NEW, List.of(), false);
        Addressee left = new Addressee(
                a.registration(),
                a.state(),
                a.doubt(),
                false,
                a.due(),
                a.chosen(),
                List.of(),
                "",
                false,
                false,
                Optional.empty());

        assertThat(due(a)).contains(new Due(PAYMENT_DUE, ""));
        assertThat(due(left)).containsExactly(new Due(RESULT, ""));
        assertThat(NoticeRules.lacksPrice(left)).isFalse();
    }

    @Test
    void nobodyIsToldToPayAfterTheWindow() {
        NoticeRules after = new NoticeRules(new Deadlines(YEAR, Instant.parse("2023-02-28T16:00:00Z")));
        assertThat(after.due(addressee(State.CONFIRMED, Outcome.NEW, List.of(), false)))
                .containsExactly(new Due(RESULT, ""));
    }

    @Test
    void wordsAreThoseThatThePersonUnderstands() {
        Wording masked = new Wording(YEAR, addressee(State.CONFIRMED, Outcome.NEW, List.of(), false), false);
        assertThat(masked.value(Placeholder.ID_NUMBER)).isEqualTo("…0345");
        assertThat(masked.value(Placeholder.PAY_UNTIL)).isEqualTo("2023年2月28日");
        assertThat(masked.value(Placeholder.CONFIRM_UNTIL)).isEqualTo("考点公布的日期");
        assertThat(masked.value(Placeholder.AMOUNT)).isEqualTo("132.00");
        assertThat(masked.value(Placeholder.CHOSEN)).isEqualTo("专业知识、专业实践能力");
        assertThat(masked.shown("A12")).isEqualTo("…");
        Wording full = new Wording(YEAR, masked.addressee(), true);
        assertThat(full.value(Placeholder.ID_NUMBER)).isEqualTo("110101199003070345");
    }

    private static List<Due> due(State state, boolean automatic) {
        Addressee a = addressee(state, Outcome.CHANGED, List.of(), false);
        return due(new Addressee(
                a.registration(),
                state,
                a.doubt(),
                automatic,
                a.due(),
                a.chosen(),
                List.of(),
                "",
                false,
                true,
                a.owed()));
    }

    private static List<Due> due(Addressee addressee) {
        return new NoticeRules(new Deadlines(YEAR, Instant.parse("2023-02-28T15:59:00Z"))).due(addressee);
    }

    private static Addressee addressee(State state, Outcome outcome, List<String> reasons, boolean missed) {
        SubjectSet two = SubjectSet.ofCode("0011");
        return new Addressee(
                Person.someone().thisYear("202341010000001"),
                state,
                Doubt.of(outcome),
                false,
                two,
                two,
                reasons,
                "",
                missed,
                true,
                Optional.of(new Fen(13200)));
    }
}
