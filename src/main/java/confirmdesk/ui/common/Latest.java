package confirmdesk.ui.common;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Asks for one thing at a time: an answer that was overtaken by a newer question is dropped. */
public final class Latest {

    private final Tasks tasks;
    private final AtomicLong newest = new AtomicLong();

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Asks; a question that was overtaken before its turn came isn't even worked on. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, () -> {});
    }

    /** Asks; {@code broken} puts the screen in order if the machinery broke and nobody asked again. */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Runnable broken) {
        long mine = newest.incrementAndGet();
        Callable<Optional<T>> unlessOvertaken =
                () -> mine == newest.get() ? Optional.of(work.call()) : Optional.empty();
        tasks.run(
                unlessOvertaken,
                answer -> answer.filter(a -> mine == newest.get()).ifPresent(then),
                () -> {
                    if (mine == newest.get()) {
                        broken.run();
                    }
                });
    }

    /** Wants no answer any more. */
    public void drop() {
        newest.incrementAndGet();
    }
}
