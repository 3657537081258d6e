package confirmdesk.desk.progress;

import java.util.function.Consumer;

/** Passes on what is being written and tells a progress how much went by. */
public final class Counting<T> implements Consumer<T> {

    private static final int REPORT_EVERY = 500;

    private final Consumer<T> sink;
    private final Progress progress;
    private final long of;
    private long count;

    /** Passes on to {@code sink}; {@code of} is how many there will be, 0 if unknown. */
    public Counting(Consumer<T> sink, Progress progress, long of) {
        this.sink = sink;
        this.progress = progress;
        this.of = of;
    }

    @Override
    public void accept(T item) {
        sink.accept(item);
        count++;
        if (count % REPORT_EVERY == 0) {
            progress.at(Progress.Step.WRITING, count, of);
        }
    }

    /** How many went by. */
    public long count() {
        return count;
    }
}
