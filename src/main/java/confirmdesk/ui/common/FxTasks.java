package confirmdesk.ui.common;

import confirmdesk.desk.progress.Progress;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;

/** Runs work on an executor and comes back to the JavaFX thread. */
public final class FxTasks implements Tasks {

    private final Executor background;
    private final Consumer<Throwable> reporter;
    private final Set<Work> running = new HashSet<>();
    private final Set<Animation> clocks = new HashSet<>();

    /** @param reporter told on the JavaFX thread what broke */
    public FxTasks(Executor background, Consumer<Throwable> reporter) {
        this.background = background;
        this.reporter = reporter;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then, Runnable broken) {
        background.execute(() -> attempt(work, then, broken));
    }

    @Override
    public <T> void follow(Work course, Function<Progress, T> work, Consumer<? super T> then, Runnable broken) {
        Progress progress = course.begin(Platform::runLater);
        running.add(course);
        Consumer<T> ended = result -> {
            end(course);
            then.accept(result);
        };
        run(() -> work.apply(progress), ended, () -> {
            end(course);
            broken.run();
        });
    }

    /** Asks all long work to stop at the next good place, and does nothing again, because the window closes. */
    public void stopLongWork() {
        clocks.forEach(Animation::stop);
        running.forEach(Work::cancel);
    }

    private void end(Work course) {
        running.remove(course);
        course.end();
    }

    @Override
    public void later(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(e -> action.run());
        pause.play();
    }

    @Override
    public Runnable every(Duration pause, Runnable action) {
        Timeline clock =
                new Timeline(new KeyFrame(javafx.util.Duration.millis(pause.toMillis()), event -> action.run()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        clocks.add(clock);
        return () -> {
            clock.stop();
            clocks.remove(clock);
        };
    }

    /** Whatever is thrown, errors too, must reach the clerk: nobody else would hear of it. */
    @SuppressWarnings("CatchThrowable")
    private <T> void attempt(Callable<T> work, Consumer<? super T> then, Runnable broken) {
        try {
            T result = work.call();
            Platform.runLater(() -> then.accept(result));
        } catch (Throwable e) {
            Platform.runLater(() -> {
                reporter.accept(e);
                broken.run();
            });
        }
    }
}
