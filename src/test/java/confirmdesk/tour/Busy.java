package confirmdesk.tour;

import confirmdesk.desk.progress.Progress;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work in the background and knows whether any is left. */
final class Busy implements Executor {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong started = new AtomicLong();

    @Override
    public void execute(Runnable work) {
        open.incrementAndGet();
        started.incrementAndGet();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                open.decrementAndGet();
            }
        });
    }

    /** How much work was ever begun. */
    long started() {
        return started.get();
    }

    boolean isIdle() {
        return open.get() == 0;
    }

    /** The same tasks, but what they do later counts as work that is left; what they do again and again never ends. */
    Tasks watching(Tasks tasks) {
        return new Tasks() {
            @Override
            public <T> void run(Callable<T> work, Consumer<? super T> then, Runnable broken) {
                tasks.run(work, then, broken);
            }

            @Override
            public <T> void follow(Work course, Function<Progress, T> work, Consumer<? super T> then, Runnable broken) {
                tasks.follow(course, work, then, broken);
            }

            @Override
            public void later(Duration delay, Runnable action) {
                open.incrementAndGet();
                tasks.later(delay, () -> {
                    try {
                        action.run();
                    } finally {
                        open.decrementAndGet();
                    }
                });
            }

            @Override
            public Runnable every(Duration pause, Runnable action) {
                return tasks.every(pause, action);
            }
        };
    }

    void shutdown() {
        threads.shutdownNow();
    }
}
