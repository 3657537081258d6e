package confirmdesk.app;

import confirmdesk.cli.program.CommandLineProgram;
import java.util.List;

/** Starts the program: the window, or one command; not an Application, because JavaFX refuses one from the class path. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ForeignLogs.silence();
        System.setProperty("java.awt.headless", "true");
        boolean watched = System.console() != null && System.console().isTerminal();
        int status = new CommandLineProgram(new DeskWorkplace()).run(List.of(args), System.out, System.err, watched);
        System.exit(status);
    }
}
