package confirmdesk.app;

import java.util.logging.Logger;
import javafx.application.Application;

/** Starts the program; not an {@link Application} itself, because JavaFX refuses one that is started from the class path. */
public final class Main {
    /** Held here because the log manager keeps only weak references to loggers. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        silenceClassPathWarning();
        Application.launch(DeskApplication.class, args);
    }

    /** JavaFX warns on every start that it was not loaded as modules; standard error is for the user's messages only. */
    private static void silenceClassPathWarning() {
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
