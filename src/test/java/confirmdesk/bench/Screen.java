package confirmdesk.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does something on the thread of the screen and waits until it is seen. */
final class Screen {

    private static final int PATIENCE_SECONDS = 30;

    private Screen() {}

    /** Asks the screen something. */
    static <T> T ask(Supplier<T> question) {
        return answer(CompletableFuture.supplyAsync(question, Platform::runLater));
    }

    /** @return nanoseconds from the action to the first frame after the one in which it was to be seen */
    static long until(Runnable action, BooleanSupplier seen) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            action.run();
            new Watch(start, seen, done).start();
        });
        return answer(done);
    }

    private static <T> T answer(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Looks once in every frame. */
    private static final class Watch extends AnimationTimer {

        private final long start;
        private final BooleanSupplier seen;
        private final CompletableFuture<Long> done;
        private boolean inThisFrame;

        Watch(long start, BooleanSupplier seen, CompletableFuture<Long> done) {
            this.start = start;
            this.seen = seen;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (inThisFrame) {
                stop();
                done.complete(System.nanoTime() - start);
            } else {
                inThisFrame = seen.getAsBoolean();
            }
        }
    }
}
