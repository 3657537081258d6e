package confirmdesk.desk.testing;

import confirmdesk.desk.progress.Progress;

/** A progress whose clerk cancels after it was asked so many times. */
public final class Impatient implements Progress {

    private final int patience;
    private int asked;

    private Impatient(int patience) {
        this.patience = patience;
    }

    /** Goes on {@code times} times and then is cancelled. */
    public static Impatient cancelledAfter(int times) {
        return new Impatient(times);
    }

    @Override
    public void at(Step step, long done, long of) {}

    @Override
    public boolean isCancelled() {
        return ++asked > patience;
    }

    /** Whether the work was told to stop. */
    public boolean wasCancelled() {
        return asked > patience;
    }
}
