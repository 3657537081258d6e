package confirmdesk.desk.photocheck;

import confirmdesk.desk.text.Texts;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes what was found in the photos of the batch as csv. */
public interface FindingSheets {

    /** Writes a file, beside the target and moved into place. */
    void write(Path file, Texts texts, Consumer<Consumer<Finding>> findings);

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Texts texts, Consumer<Consumer<Finding>> findings);
}
