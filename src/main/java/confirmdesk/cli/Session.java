package confirmdesk.cli;

import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One call of the program: the options that every command takes, and the store they lead to. */
public final class Session {

    private final Workplace workplace;
    private final Terminal terminal;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "${bundle:cli.option.store}",
            scope = ScopeType.INHERIT)
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.option.today}",
            scope = ScopeType.INHERIT)
    private Optional<LocalDate> today = Optional.empty();

    /** Looked at before anything else, because already the messages about a wrong command line are in this language. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "${bundle:cli.option.lang}",
            converter = LanguageTag.class,
            scope = ScopeType.INHERIT)
    private Optional<String> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}",
            scope = ScopeType.INHERIT)
    private boolean help;

    private boolean writes;

    public Session(Workplace workplace, Terminal terminal) {
        this.workplace = workplace;
        this.terminal = terminal;
    }

    public Terminal terminal() {
        return terminal;
    }

    public MadeUpBatches madeUpBatches() {
        return workplace.madeUpBatches();
    }

    /** Opens the window on the store. */
    public Status openWindow() {
        return workplace.openWindow(place(), terminal.texts().locale());
    }

    /** Whether files can be read as far as their beginnings tell; if not, the reason is printed. */
    boolean canRead(List<Path> files) {
        Optional<Message> objection = workplace.objection(files);
        objection.ifPresent(terminal::warn);
        return objection.isEmpty();
    }

    /** Works on the store while it is open, or says why it can't be opened. */
    public Status with(Workplace.Access access, Function<UseCases, Status> work) {
        writes = access != Workplace.Access.READ;
        return switch (workplace.open(place(), access)) {
            case Workplace.Opening.Refused refused -> {
                terminal.warn(refused.why());
                yield Status.REFUSED;
            }
            case Workplace.Opening.Opened opened -> {
                try (opened) {
                    yield work.apply(opened.useCases());
                }
            }
        };
    }

    /** What becomes of the status if standard output couldn't be written: what was changed stays changed. */
    public int withoutOutput(int status) {
        terminal.warn("cli.outputBroken");
        return writes ? status : Status.REFUSED.code();
    }

    /** Does something to each of several registrations. @param work returns whether it could be done */
    public static Status each(List<RegistrationNumber> numbers, Predicate<RegistrationNumber> work) {
        long done = numbers.stream().filter(work).count();
        return done == numbers.size() ? Status.DONE : done == 0 ? Status.REFUSED : Status.SOME_REFUSED;
    }

    private Workplace.Place place() {
        return new Workplace.Place(store, today);
    }
}
