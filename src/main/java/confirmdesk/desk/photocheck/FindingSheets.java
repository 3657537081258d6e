package confirmdesk.desk.photocheck;

import confirmdesk.domain.message.Message;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes what was found in the photos of the batch as csv. */
public interface FindingSheets {

    /** Writes a file, beside the target and moved into place. */
    void write(Path file, Function<Message, String> texts, Consumer<Consumer<Finding>> findings);

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Function<Message, String> texts, Consumer<Consumer<Finding>> findings);
}
