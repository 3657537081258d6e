package confirmdesk.cli.program;

import confirmdesk.cli.Masked;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line and where help is. */
final class WrongCommandLine implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongCommandLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        terminal.warn("cli.wrong", what(wrong), help);
        return Status.WRONG_COMMAND_LINE.code();
    }

    private String what(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MutuallyExclusiveArgsException several -> text("cli.wrong.oneOf", names(choice(several)));
            case MissingParameterException missing
            when isChoice(missing) -> text("cli.wrong.oneOf", names(missing.getMissing()));
            case MissingParameterException missing -> text("cli.wrong.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> text("cli.wrong.twice", name(twice.getOverwritten()));
            default -> other(wrong);
        };
    }

    /** One of several options is missing, not all of them. */
    private static boolean isChoice(MissingParameterException missing) {
        return missing.getMissing().size() > 1
                && missing.getMissing().stream().allMatch(argument -> argument.group() != null);
    }

    private static List<ArgSpec> choice(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .toList();
    }

    private String unmatched(UnmatchedArgumentException wrong) {
        String first = Masked.words(wrong.getUnmatched().getFirst());
        if (wrong.isUnknownOption()) {
            return text("cli.wrong.option", first);
        }
        if (wrong.getCommandLine().getSubcommands().isEmpty()) {
            return text("cli.wrong.tooMuch", first);
        }
        List<String> suggestions = wrong.getSuggestions();
        return suggestions.isEmpty()
                ? text("cli.wrong.command", first)
                : text("cli.wrong.commandLike", first, suggestions.getFirst());
    }

    private String other(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return text("cli.wrong.noCommand");
        }
        String value = wrong.getValue();
        return value == null
                ? text("cli.wrong.missing", name(argument))
                : text("cli.wrong.value", name(argument), Masked.words(value));
    }

    private String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongCommandLine::name).collect(Collectors.joining(text("cli.and")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel())).strip()
                : argument.paramLabel();
    }

    private String text(String key, Object... arguments) {
        return terminal.texts().text(key, arguments);
    }
}
