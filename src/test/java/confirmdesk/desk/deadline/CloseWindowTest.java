package confirmdesk.desk.deadline;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static confirmdesk.domain.examyear.Window.Kind.CONFIRMATION;
import static confirmdesk.domain.examyear.Window.Kind.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.payment.Payers;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Years;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CloseWindowTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Clock DURING = clock("2023-01-20T04:00:00Z");
    private static final Clock AFTER = clock("2023-02-15T04:00:00Z");

    private final InMemoryDesk desk = new InMemoryDesk(Years.year(
            List.of(
                    new Window(CONFIRMATION, "河南", null, LocalDate.of(2023, 1, 25), CHINA),
                    new Window(PAYMENT, "", null, LocalDate.of(2023, 2, 10), CHINA)),
            List.of(new Fee("河南", "", "", "", new Fen(6100), Fen.ZERO, "收费文件"))));

    /** 1 and 2 of 河南 pending, 3 of 云南 pending, 4 of 河南 confirmed, 5 of 河南 confirmed without a subject. */
    @BeforeEach
    void fill() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
        desk.add(person(3).with(Field.REGION, "云南").thisYear("20234101000003"));
        desk.add(thisYear(4));
        desk.add(person(5)
                .with(Field.CHOSEN_PROFESSIONAL, "否")
                .with(Field.CHOSEN_PRACTICE, "否")
                .thisYear(thisYear(5).number().value()));
        confirm(4);
        confirm(5);
    }

    @Test
    void whatIsAboutToLapseIsVisibleDaysBefore() {
        Watch watch = desk.watch(DURING).look();
        assertThat(watch.lapsing()).isEqualTo(2);
        assertThat(watch.overdue()).isZero();
        assertThat(watch.next()).contains(new Deadline(CONFIRMATION, LocalDate.of(2023, 1, 25), 5));
        assertThat(desk.watch(DURING).ids(Deadline::isNear)).hasSize(2);
    }

    @Test
    void onlyWhoLetTheWindowPassIsClosedEachWithAnEntryOfTheLog() {
        CloseWindow close = desk.close(AFTER);
        Overdue overdue = close.preview(CONFIRMATION, Progress.UNWATCHED);
        assertThat(overdue.byRegion()).isEqualTo(Map.of("河南", 2L));
        assertThat(states())
                .containsExactly(State.PENDING, State.PENDING, State.PENDING, State.CONFIRMED, State.CONFIRMED);

        assertThat(close.close(overdue, CLERK, Progress.UNWATCHED)).isEqualTo(new Closing.Closed(overdue));
        assertThat(states())
                .containsExactly(State.ABANDONED, State.ABANDONED, State.PENDING, State.CONFIRMED, State.CONFIRMED);
        List<LogEntry> entries = desk.journal.newestBelow(Long.MAX_VALUE, 2);
        assertThat(entries).extracting(LogEntry::act).containsOnly(Act.ABANDON);
        assertThat(entries).extracting(LogEntry::reason).containsOnly("现场确认");
        assertThat(close.preview(CONFIRMATION, Progress.UNWATCHED).people()).isZero();
    }

    @Test
    void whoOwesNothingMissesNoPayment() {
        CloseWindow close = desk.close(AFTER);
        Overdue overdue = close.preview(PAYMENT, Progress.UNWATCHED);
        assertThat(overdue.people()).isEqualTo(1);
        assertThat(overdue.owingNothing()).isEqualTo(1);
        close.close(overdue, CLERK, Progress.UNWATCHED);
        assertThat(states().subList(3, 5)).containsExactly(State.ABANDONED, State.CONFIRMED);
    }

    /** Source: the product, "Payment list": who was carried over from a cancelled sitting and has paid owes nothing. */
    @Test
    void whoDoesNotStandOnThePaymentListMissesNoPayment() {
        carryOver(4);
        Overdue overdue = desk.close(AFTER).preview(PAYMENT, Progress.UNWATCHED);
        assertThat(overdue.people()).isZero();
        assertThat(overdue.owingNothing()).isEqualTo(2);
    }

    @Test
    void aClockThatRunsBackwardsClosesNothing() {
        desk.add(thisYear(6));
        Clock back = clock("2023-01-04T02:30:00Z");
        assertThat(desk.watch(back).look().clock()).isPresent();
        Overdue reviewed = desk.close(AFTER).preview(CONFIRMATION, Progress.UNWATCHED);
        List<Object> before = desk.everything();
        assertThat(desk.close(back).close(reviewed, CLERK, Progress.UNWATCHED))
                .isInstanceOf(Closing.ClockRunsBack.class);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whatIsNotWhatWasReviewedIsShownAgain() {
        CloseWindow close = desk.close(AFTER);
        Overdue reviewed = close.preview(CONFIRMATION, Progress.UNWATCHED);
        desk.add(thisYear(6));
        List<Object> before = desk.everything();
        assertThat(close.close(reviewed, CLERK, Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Closing.Changed.class,
                        changed -> assertThat(changed.now().people()).isEqualTo(3));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whereNobodyIsOverdueNothingIsWritten() {
        CloseWindow close = desk.close(DURING);
        Overdue nobody = close.preview(CONFIRMATION, Progress.UNWATCHED);
        assertThat(close.close(nobody, CLERK, Progress.UNWATCHED)).isInstanceOf(Closing.NobodyOverdue.class);
    }

    @Test
    void closingIsOneStepThatUndoTakesBackAsOne() {
        CloseWindow close = desk.close(AFTER);
        close.close(close.preview(CONFIRMATION, Progress.UNWATCHED), CLERK, Progress.UNWATCHED);
        assertThat(desk.undo().undoLast(CLERK))
                .isInstanceOfSatisfying(
                        UndoDecision.Undone.class,
                        undone -> assertThat(undone.count()).isEqualTo(2));
        assertThat(states().subList(0, 2)).containsOnly(State.PENDING);
    }

    private void confirm(int i) {
        desk.confirm().confirm(Look.newest(thisYear(i).number()), Grounds.NONE, CLERK);
    }

    private void carryOver(int i) {
        Payers payers = desk.money.payers();
        Payer payer = payers.find(thisYear(i).number()).orElseThrow();
        payers.carryOver(payer, new Payers.CarriedOver(true, "2022年停考", "收据"), CLERK, DURING.instant());
    }

    private List<State> states() {
        return IntStream.range(0, 5)
                .mapToObj(i -> desk.registrations.open(1000L + i).orElseThrow().state())
                .toList();
    }

    private static Clock clock(String at) {
        return Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    }
}
