package confirmdesk.ui.common.keys;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets Enter decide only if it was pressed for what is on the screen now: the key was released since it appeared, and
 * it appeared long enough ago to have been seen. Source: screens.md, tried without: four repeated Enters confirmed four
 * people.
 */
public final class EnterGuard {

    /** How long something must have been on the screen. */
    public static final Duration SETTLING = Duration.ofMillis(400);

    private final LongSupplier nanos;
    private boolean there;
    private boolean down;
    private boolean downSinceBefore;
    private long appeared;

    public EnterGuard(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Something to decide about appeared on the screen. */
    public void appeared() {
        there = true;
        appeared = nanos.getAsLong();
        downSinceBefore = down;
    }

    /** Another screen came: whatever is there to decide about has to be seen anew. */
    public void screenChanged() {
        if (there) {
            appeared();
        }
    }

    /** Nothing is there to decide about: it is being loaded, or it went away. */
    public void gone() {
        there = false;
    }

    /** Enter went down, or repeats because it is held. @return whether it may decide */
    public boolean pressed() {
        boolean repeats = down;
        down = true;
        return there && !repeats && !downSinceBefore && nanos.getAsLong() - appeared >= SETTLING.toNanos();
    }

    public void released() {
        down = false;
        downSinceBefore = false;
    }
}
