package confirmdesk.desk.photo.arrival;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists the picture files of a folder. */
public interface PictureFolder {

    /** The picture files in a folder and those below it; empty if it can't be looked into, as when a card is out. */
    Optional<List<Seen>> look(Path folder);

    /** A picture file as it lies there now. @param bytes its length @param changed when it was written last */
    record Seen(Path file, long bytes, Instant changed) {}
}
