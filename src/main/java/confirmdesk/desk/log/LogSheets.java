package confirmdesk.desk.log;

import confirmdesk.domain.log.LogEntry;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the log as csv. */
public interface LogSheets {

    void write(Path file, Consumer<Consumer<LogEntry>> entries);
}
