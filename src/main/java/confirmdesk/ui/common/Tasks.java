package confirmdesk.ui.common;

import confirmdesk.desk.progress.Progress;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in the background and brings what came of it back to the screen's thread. Work that breaks is reported to
 * the clerk by whoever implements this; expected outcomes are results, not exceptions.
 */
public interface Tasks {

    /** Runs work; {@code broken} puts the screen in order after the report if the machinery broke. */
    <T> void run(Callable<T> work, Consumer<? super T> then, Runnable broken);

    /** Runs work that leaves nothing to put in order if it breaks. */
    default <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, () -> {});
    }

    /** Runs long work whose course can be followed and which can be stopped through {@code course}. */
    <T> void follow(Work course, Function<Progress, T> work, Consumer<? super T> then, Runnable broken);

    /** Runs long work that leaves nothing to put in order if it breaks. */
    default <T> void follow(Work course, Function<Progress, T> work, Consumer<? super T> then) {
        follow(course, work, then, () -> {});
    }

    /** Does something on the screen's thread after a while. */
    void later(Duration delay, Runnable action);

    /** Does something on the screen's thread again and again. @return what stops it */
    Runnable every(Duration pause, Runnable action);
}
