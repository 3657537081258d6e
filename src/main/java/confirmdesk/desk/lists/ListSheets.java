package confirmdesk.desk.lists;

import confirmdesk.desk.review.Summary;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a list of registrations as csv, in the columns of the contract. */
public interface ListSheets {

    /** Writes a file, beside the target and moved into place. */
    void write(Path file, Consumer<Consumer<Summary>> lines);

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Consumer<Consumer<Summary>> lines);
}
