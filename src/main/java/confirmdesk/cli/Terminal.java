package confirmdesk.cli;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a command writes: results to standard output, messages of one line each to standard error, both in UTF-8. */
public final class Terminal {

    /** The name of standard output where a file is asked for. */
    public static final Path OUTPUT = Path.of("-");

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;
    private final TerminalProgress progress;
    private final boolean watched;

    /** @param watched whether a person sits in front of it, so that progress can be shown */
    public Terminal(Texts texts, PrintStream out, PrintStream err, boolean watched) {
        this.texts = texts;
        this.out = out;
        this.err = err;
        this.watched = watched;
        progress = new TerminalProgress(texts, err, System::nanoTime);
    }

    public Texts texts() {
        return texts;
    }

    /** Shown on a terminal, nothing where the output goes into a pipe. */
    public Progress progress() {
        return watched ? progress : Progress.UNWATCHED;
    }

    /** Writes a line of a result. */
    public void print(String line) {
        progress.clear();
        out.println(oneLine(line));
    }

    /** Writes a line of a result from a text. */
    public void say(String key, Object... arguments) {
        print(texts.text(key, plain(arguments)));
    }

    /** Writes a line of a result from a message. */
    public void say(Message message) {
        say(message.key(), message.arguments().toArray());
    }

    /** Writes a message; a long number in it, such as an ID number in the name of a file, is masked. */
    public void warn(Message message) {
        complain(texts.of(Masked.message(message)));
    }

    /** Writes a message from a text. */
    public void warn(String key, Object... arguments) {
        complain(texts.text(key, plain(arguments)));
    }

    /** Standard output for a file's bytes. */
    public OutputStream output() {
        return out;
    }

    /** Standard output for a text that brings its own lines. */
    public PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Whether everything could be written; a full disk or a closed pipe shows only here. */
    public boolean flush() {
        progress.clear();
        err.flush();
        return !out.checkError();
    }

    private void complain(String line) {
        progress.clear();
        err.println(oneLine(line));
    }

    /** Numbers without grouping: other programs read these lines too. */
    private static Object[] plain(Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
        }
        return plain;
    }

    /** Without line breaks and without the control characters by which a value could steer the terminal. */
    private static String oneLine(String line) {
        return line.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "");
    }
}
