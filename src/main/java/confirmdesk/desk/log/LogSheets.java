package confirmdesk.desk.log;

import confirmdesk.domain.log.LogEntry;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the log as csv, in the columns of the contract. */
public interface LogSheets {

    /** Writes a file, beside the target and moved into place. */
    void write(Path file, Consumer<Consumer<LogEntry>> entries);

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Consumer<Consumer<LogEntry>> entries);
}
