package confirmdesk.desk.review;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes what a search finds as csv; throws {@code FileTrouble} if it can't. */
public interface ListSheets {

    void write(Path file, Consumer<Consumer<Summary>> lines);
}
