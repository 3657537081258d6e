package confirmdesk.files.writing;

import confirmdesk.desk.log.LogSheets;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The log as csv; times are those that the hashes are taken over. */
public final class LogCsv implements LogSheets {

    private static final CsvLists<LogEntry> LIST =
            new CsvLists<>(List.of("序号", "时间", "人员", "操作", "报名序号", "原状态", "新状态", "原因", "散列"), LogCsv::line);

    @Override
    public void write(Path file, Consumer<Consumer<LogEntry>> entries) {
        LIST.write(file, entries);
    }

    @Override
    public void print(OutputStream out, Consumer<Consumer<LogEntry>> entries) {
        LIST.print(out, entries);
    }

    private static List<String> line(LogEntry entry) {
        return List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                entry.clerk().name(),
                entry.act().word(),
                entry.registration() == null ? "" : entry.registration().value(),
                name(entry.from()),
                name(entry.to()),
                entry.reason(),
                entry.hash());
    }

    private static String name(@Nullable State state) {
        return state == null ? "" : state.name();
    }
}
