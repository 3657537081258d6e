package confirmdesk.app;

import confirmdesk.cli.program.CommandLineProgram;
import java.util.List;
import java.util.stream.Stream;

/** Starts the program: the window, or one command; not an Application, because JavaFX refuses one from the class path. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ForeignLogs.silence();
        System.setProperty("java.awt.headless", "true");
        boolean watched = System.console() != null && System.console().isTerminal();
        List<String> arguments = Stream.of(args).flatMap(Main::meant).toList();
        int status = new CommandLineProgram(new DeskWorkplace()).run(arguments, System.out, System.err, watched);
        System.exit(status);
    }

    /** {@code --practice} is short for the folder of the practice store. */
    private static Stream<String> meant(String argument) {
        return argument.equals("--practice")
                ? Stream.of("--store", Places.practiceStore().toString())
                : Stream.of(argument);
    }
}
