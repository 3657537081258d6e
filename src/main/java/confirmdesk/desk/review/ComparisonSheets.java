package confirmdesk.desk.review;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the comparison of every registration as csv; throws {@code FileTrouble} if it can't. */
public interface ComparisonSheets {

    void write(Path file, Consumer<Consumer<CaseFile>> cases);
}
