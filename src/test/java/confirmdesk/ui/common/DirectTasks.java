package confirmdesk.ui.common;

import confirmdesk.desk.progress.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work at once on the thread of the test, or when told to; what is to be done later waits for the test. */
public final class DirectTasks implements Tasks {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private final Queue<Later> laters = new PriorityQueue<>(Comparator.comparingLong(Later::due));
    private long now;
    private boolean holding;

    /** From now on work waits for {@link #release}. */
    public void hold() {
        holding = true;
    }

    /** Runs everything that waits, in its order, and goes on running at once. */
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    /** The time that the test lets pass, as the clock of what is tested. */
    public long nanos() {
        return now;
    }

    /** Lets time pass and does what was to be done meanwhile. */
    public void pass(Duration time) {
        long until = now + time.toNanos();
        while (!laters.isEmpty() && laters.peek().due() <= until) {
            Later next = laters.remove();
            now = next.due();
            next.action().run();
        }
        now = until;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then, Runnable broken) {
        if (holding) {
            held.add(() -> attempt(work, then));
        } else {
            attempt(work, then);
        }
    }

    @Override
    public <T> void follow(Work course, Function<Progress, T> work, Consumer<? super T> then, Runnable broken) {
        Progress progress = course.begin(Runnable::run);
        Consumer<T> ended = result -> {
            course.end();
            then.accept(result);
        };
        run(() -> work.apply(progress), ended, () -> {
            course.end();
            broken.run();
        });
    }

    @Override
    public void later(Duration delay, Runnable action) {
        laters.add(new Later(now + delay.toNanos(), action));
    }

    @Override
    public Runnable every(Duration pause, Runnable action) {
        AtomicBoolean going = new AtomicBoolean(true);
        again(pause, action, going);
        return () -> going.set(false);
    }

    private void again(Duration pause, Runnable action, AtomicBoolean going) {
        later(pause, () -> {
            if (going.get()) {
                action.run();
                again(pause, action, going);
            }
        });
    }

    /** Broken work breaks the test. */
    private static <T> void attempt(Callable<T> work, Consumer<? super T> then) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        then.accept(result);
    }

    private record Later(long due, Runnable action) {}
}
