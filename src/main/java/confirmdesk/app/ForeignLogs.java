package confirmdesk.app;

import java.util.logging.Logger;

/** Keeps what libraries log away from standard error, which holds the program's own messages only. */
public final class ForeignLogs {
    /** Held here because the log manager keeps only weak references to loggers. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private ForeignLogs() {}

    /** JavaFX warns at every start that it was loaded from the class path, which is how this program means it. */
    public static void silence() {
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
