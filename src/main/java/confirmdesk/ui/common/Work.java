package confirmdesk.ui.common;

import confirmdesk.desk.progress.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The course of long work: whether it runs, how far it is, and the way to stop it. One work at a time. */
public final class Work {

    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier nanos;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Far> far = new ReadOnlyObjectWrapper<>();
    private volatile boolean cancelled;

    public Work() {
        this(System::nanoTime);
    }

    /** With a clock of one's own. */
    public Work(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How far it is; nothing before the first report. */
    public ReadOnlyObjectProperty<@Nullable Far> far() {
        return far.getReadOnlyProperty();
    }

    /** Asks the work to stop at the next good place. */
    public void cancel() {
        cancelled = true;
    }

    /** Marks it as running; reports made to the progress arrive through {@code screen}, only the newest of them. */
    public Progress begin(Executor screen) {
        cancelled = false;
        far.set(null);
        running.set(true);
        return new Reports(screen);
    }

    public void end() {
        running.set(false);
    }

    /**
     * How far the work is.
     *
     * @param of how many there are, 0 if unknown
     * @param perSecond how many a second since this step began, 0 if that can't be said yet
     */
    public record Far(Progress.Step step, long done, long of, double perSecond) {

        /** The part that is done, from 0 to 1; -1 if unknown, as JavaFX's bars want it. */
        public double fraction() {
            return of == 0 ? -1 : Math.min(1.0, (double) done / of);
        }

        /** How much longer it will take at this rate. */
        public Optional<Duration> left() {
            return of == 0 || perSecond <= 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds((long) Math.ceil((of - done) / perSecond)));
        }
    }

    private final class Reports implements Progress {

        private final Executor screen;
        private final AtomicReference<@Nullable Far> waiting = new AtomicReference<>();
        private @Nullable Step step;
        private long began;
        private long doneThen;

        Reports(Executor screen) {
            this.screen = screen;
        }

        @Override
        public synchronized void at(Step now, long done, long of) {
            if (now != step) {
                step = now;
                began = nanos.getAsLong();
                doneThen = done;
            }
            double seconds = (double) (nanos.getAsLong() - began) / NANOS;
            Far next = new Far(now, done, of, seconds > 0 ? (done - doneThen) / seconds : 0);
            if (waiting.getAndSet(next) == null) {
                screen.execute(() -> far.set(waiting.getAndSet(null)));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
