package confirmdesk.desk.lists;

import confirmdesk.desk.review.CaseFile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the comparison of every registration as csv, in the columns of the contract. */
public interface ComparisonSheets {

    /** Writes a file, beside the target and moved into place. */
    void write(Path file, Consumer<Consumer<CaseFile>> files);

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Consumer<Consumer<CaseFile>> files);
}
