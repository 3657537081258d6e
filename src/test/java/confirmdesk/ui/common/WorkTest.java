package confirmdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The course of long work. */
class WorkTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Work work = new Work(nanos::get);

    @Test
    void tellsTheRateAndTheTimeLeft() {
        Progress progress = work.begin(Runnable::run);
        progress.at(Progress.Step.ROWS, 0, 1000);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        progress.at(Progress.Step.ROWS, 200, 1000);
        assertThat(work.far().get().perSecond()).isEqualTo(100);
        assertThat(work.far().get().left()).contains(Duration.ofSeconds(8));
    }

    @Test
    void measuresTheRateOfEachStepByItself() {
        Progress progress = work.begin(Runnable::run);
        progress.at(Progress.Step.ROWS, 0, 1000);
        nanos.addAndGet(Duration.ofSeconds(100).toNanos());
        progress.at(Progress.Step.COMPARING, 0, 50);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        progress.at(Progress.Step.COMPARING, 10, 50);
        assertThat(work.far().get().perSecond()).isEqualTo(10);
    }

    @Test
    void keepsOnlyTheNewestReportForAScreenThatIsBusy() {
        List<Runnable> waiting = new ArrayList<>();
        Progress progress = work.begin(waiting::add);
        progress.at(Progress.Step.ROWS, 1, 10);
        progress.at(Progress.Step.ROWS, 2, 10);
        progress.at(Progress.Step.ROWS, 3, 10);
        assertThat(waiting).hasSize(1);
        waiting.getFirst().run();
        assertThat(work.far().get().done()).isEqualTo(3);
    }

    @Test
    void saysNothingOfTheTimeLeftWhenTheNumberIsUnknown() {
        Progress progress = work.begin(Runnable::run);
        nanos.addAndGet(1);
        progress.at(Progress.Step.ROWS, 5, 0);
        assertThat(work.far().get().left()).isEmpty();
        assertThat(work.far().get().fraction()).isNegative();
    }

    @Test
    void isAskedToStopOnlyOnce() {
        Progress first = work.begin(Runnable::run);
        work.cancel();
        assertThat(first.isCancelled()).isTrue();
        work.end();
        assertThat(work.begin(Runnable::run).isCancelled()).isFalse();
    }
}
