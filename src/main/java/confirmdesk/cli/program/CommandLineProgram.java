package confirmdesk.cli.program;

import confirmdesk.cli.LanguageTag;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.text.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program as the command line sees it: arguments in, an exit status out. */
public final class CommandLineProgram {

    private static final int HELP_WIDTH = 100;

    /** What Java makes of letters that the computer's language setting doesn't have. */
    private static final char UNREADABLE = '\uFFFD';

    private final Workplace workplace;

    public CommandLineProgram(Workplace workplace) {
        this.workplace = workplace;
    }

    /**
     * Runs one command and returns its exit status; nothing is thrown.
     *
     * @param out standard output, for results only
     * @param err standard error, for messages
     * @param watched whether a person sits in front of it, so that progress can be shown
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err, boolean watched) {
        Texts texts = new Texts(LanguageTag.in(arguments, Locale.getDefault()));
        Terminal terminal = new Terminal(texts, inUtf8(out, false), inUtf8(err, true), watched);
        Session session = new Session(workplace, terminal);
        int status = status(arguments, session);
        return terminal.flush() ? status : session.withoutOutput(status);
    }

    private static int status(List<String> arguments, Session session) {
        Terminal terminal = session.terminal();
        if (arguments.stream().anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            terminal.warn("cli.wrong.unreadable");
            return Status.WRONG_COMMAND_LINE.code();
        }
        try {
            CommandLine program = new Commands(session).all();
            program.setResourceBundle(new HelpTexts(terminal.texts()));
            help(program, terminal.texts());
            program.getCommandSpec().usageMessage().footer(terminal.texts().text("cli.help.status"));
            return configured(program, terminal).execute(arguments.toArray(String[]::new));
        } catch (Throwable broken) {
            return new Trouble(terminal).tell(broken).code();
        }
    }

    private static CommandLine configured(CommandLine program, Terminal terminal) {
        return program.setParameterExceptionHandler(new WrongCommandLine(terminal))
                .setExecutionExceptionHandler(
                        (broken, _, _) -> new Trouble(terminal).tell(broken).code())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(terminal.writer());
    }

    private static void help(CommandLine command, Texts texts) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading(texts.text("cli.help.usage"));
        usage.parameterListHeading(texts.text("cli.help.parameters"));
        usage.optionListHeading(texts.text("cli.help.options"));
        usage.commandListHeading(texts.text("cli.help.commands"));
        command.getSubcommands().values().forEach(inner -> help(inner, texts));
    }

    private static PrintStream inUtf8(PrintStream stream, boolean lineByLine) {
        return new PrintStream(stream, lineByLine, StandardCharsets.UTF_8);
    }
}
