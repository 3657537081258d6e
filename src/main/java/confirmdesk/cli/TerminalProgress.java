package confirmdesk.cli;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.text.Texts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Shows on one line of a terminal how far long work is. */
final class TerminalProgress implements Progress {

    private static final String CLEAR_LINE = "\r\033[K";

    /** Work may tell how far it is far more often than an eye can follow. */
    private static final Duration REST = Duration.ofMillis(100);

    private final Texts texts;
    private final PrintStream terminal;
    private final LongSupplier nanoClock;
    private @Nullable Step step;
    private long shownAt;
    private boolean shown;

    TerminalProgress(Texts texts, PrintStream terminal, LongSupplier nanoClock) {
        this.texts = texts;
        this.terminal = terminal;
        this.nanoClock = nanoClock;
    }

    @Override
    public void at(Step now, long done, long of) {
        long nanos = nanoClock.getAsLong();
        if (now == step && nanos - shownAt < REST.toNanos()) {
            return;
        }
        step = now;
        shownAt = nanos;
        String key = of > 0 ? "cli.progress.of" : "cli.progress";
        terminal.print(CLEAR_LINE + texts.text(key, now, done, of));
        terminal.flush();
        shown = true;
    }

    /** Never: who wants to stop a command ends it, and nothing is half done. */
    @Override
    public boolean isCancelled() {
        return false;
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (shown) {
            terminal.print(CLEAR_LINE);
            shown = false;
        }
    }
}
