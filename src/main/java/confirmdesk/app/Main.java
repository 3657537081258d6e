package confirmdesk.app;

import javafx.application.Application;

/** Starts the program; not an {@link Application} itself, because JavaFX refuses to start one from the class path. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ForeignLogs.silence();
        Application.launch(DeskApplication.class, args);
    }
}
