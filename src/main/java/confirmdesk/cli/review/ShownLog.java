package confirmdesk.cli.review;

import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the log of one registration. */
final class ShownLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Terminal terminal;

    ShownLog(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The time as the clock on the wall shows it. */
    static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    void print(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        terminal.print("");
        terminal.say("cli.show.log");
        TextTable table = new TextTable();
        for (LogEntry entry : entries) {
            table.row(
                    Long.toString(entry.number()),
                    time(entry.at()),
                    entry.clerk().name(),
                    terminal.texts().of(entry.act()),
                    states(entry),
                    entry.reason());
        }
        table.print(terminal::print);
    }

    private String states(LogEntry entry) {
        String from = state(entry.from());
        String to = state(entry.to());
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? from + (from.equals(to) ? "" : to)
                : from + " → " + to;
    }

    private String state(@Nullable State state) {
        return state == null ? "" : terminal.texts().of(state);
    }
}
