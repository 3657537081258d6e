package confirmdesk.cli.program;

import confirmdesk.cli.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of the command line inside this process, and what it printed. */
public record Ran(int status, String out, String err) {

    public static Ran of(Workplace workplace, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLineProgram(workplace)
                .run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The messages, one a line. */
    public List<String> messages() {
        return err.lines().toList();
    }
}
