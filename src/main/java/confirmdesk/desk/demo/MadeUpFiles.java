package confirmdesk.desk.demo;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes the files of a made-up batch, each whole or not at all, and always the same bytes for the same content. */
public interface MadeUpFiles {

    /** A list as csv or xlsx, by the ending of the file's name. */
    void list(Path file, List<Field> columns, Consumer<Consumer<Answers>> rows);

    /** A zip of photos by their names. */
    void archive(Path file, Consumer<BiConsumer<String, byte[]>> photos);

    void picture(Path file, byte[] picture);
}
