package confirmdesk.cli;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.text.Texts;
import java.io.PrintStream;

/** Shows on one line of a terminal how far long work is. */
final class TerminalProgress implements Progress {

    private static final String CLEAR_LINE = "\r\033[K";

    private final Texts texts;
    private final PrintStream terminal;
    private boolean shown;

    TerminalProgress(Texts texts, PrintStream terminal) {
        this.texts = texts;
        this.terminal = terminal;
    }

    @Override
    public void at(Step step, long done, long of) {
        String key = of > 0 ? "cli.progress.of" : "cli.progress";
        terminal.print(CLEAR_LINE + texts.text(key, step, done, of));
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
