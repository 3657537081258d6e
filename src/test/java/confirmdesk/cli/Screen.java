package confirmdesk.cli;

import confirmdesk.desk.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A terminal that keeps what was printed on it. */
public final class Screen {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;

    /** @param watched whether a person sits in front of it */
    public Screen(Locale language, boolean watched) {
        terminal = new Terminal(new Texts(language), stream(out), stream(err), watched);
    }

    public static Screen inChinese() {
        return new Screen(Locale.CHINESE, false);
    }

    public Terminal terminal() {
        return terminal;
    }

    public List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    public List<String> messages() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
