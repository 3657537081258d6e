package confirmdesk.ui.deadlines;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.shell.WatchModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines and withdrawals, on their screen and in the frame of the window. */
class DeadlinesModelTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final InMemoryDesk desk = new InMemoryDesk(Years.year(
            List.of(new Window(Window.Kind.CONFIRMATION, "", null, LocalDate.of(2023, 1, 10), CHINA)), List.of()));
    private final DirectTasks tasks = new DirectTasks();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final Worklist worklist = new Worklist();

    @BeforeEach
    void fill() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
    }

    @Test
    void whoLapsedIsShownBeforeAnybodyIsClosed() {
        DeadlinesModel model = shown(at("2023-01-12T04:00:00Z"));
        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.left()).isEqualTo(Message.of("deadline.over", "2"));
            assertThat(line.people()).isEqualTo("2");
        });
        model.close();
        assertThat(state(1)).isEqualTo(State.PENDING);

        model.review(Window.Kind.CONFIRMATION);
        assertThat(model.reviewed().get().regions()).isEqualTo("河南 2");
        assertThat(model.reviewed().get().first()).hasSize(2);
        model.leave();
        model.close();
        assertThat(state(1)).isEqualTo(State.PENDING);

        model.review(Window.Kind.CONFIRMATION);
        model.close();
        assertThat(state(1)).isEqualTo(State.ABANDONED);
        assertThat(model.reviewed().get()).isNull();
        assertThat(model.result().get().text().key()).isEqualTo("deadlines.closed");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void aClockThatRunsBackwardsIsSaidAndClosesNothing() {
        DeadlinesModel model = shown(at("2023-01-12T04:00:00Z"));
        model.review(Window.Kind.CONFIRMATION);
        DeadlinesModel back = shown(at("2023-01-04T04:00:00Z"));
        assertThat(back.remark().getValue().text().key()).isEqualTo("deadline.clockBehind");
        WatchModel frame = frame(at("2023-01-04T04:00:00Z"));
        assertThat(frame.sentence().getValue()).contains("时钟");
    }

    @Test
    void theFrameSaysHowManyDaysAreLeft() {
        WatchModel frame = frame(at("2023-01-07T04:00:00Z"));
        assertThat(frame.sentence().getValue()).isEqualTo("现场确认还有 3 天截止（2023-01-10）");
        assertThat(frame(at("2023-01-05T04:00:00Z")).sentence().getValue()).contains("5 天");
    }

    @Test
    void aPersonSettlesWhoWithdrew() {
        try (var session = desk.imports.begin(CLERK, desk.clock.instant())) {
            session.missing(RegistrationNumbers.of());
            session.commit(ListKind.THIS_YEAR, "");
        }
        DeadlinesModel model = shown(desk.clock);
        assertThat(model.doubtful()).hasSize(2);
        model.withdraw();
        assertThat(model.doubtful()).hasSize(2);
        model.chosen().set(model.doubtful().getFirst());
        model.withdraw();
        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
        model.chosen().set(model.doubtful().getFirst());
        model.stays();
        assertThat(state(2)).isEqualTo(State.PENDING);
        assertThat(model.doubtful()).isEmpty();
    }

    private DeadlinesModel shown(Clock clock) {
        Verbs verbs = new Verbs(desk.watch(clock), desk.close(clock), desk.settleWithdrawals(), desk.find());
        DeadlinesModel model = new DeadlinesModel(verbs, tasks, worklist, navigator, CLERK);
        navigator.goHome();
        navigator.show(View.DEADLINES);
        return model;
    }

    private WatchModel frame(Clock clock) {
        WatchModel frame = new WatchModel(desk.watch(clock), worklist, new Words(Locale.CHINESE), tasks);
        frame.start();
        return frame;
    }

    private State state(int i) {
        RegistrationNumber number = thisYear(i).number();
        return desk.registrations.open(number).orElseThrow().state();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), CHINA);
    }
}
