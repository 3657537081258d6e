package confirmdesk.ui.importing;

import java.nio.file.Path;

/**
 * A file that was chosen.
 *
 * @param description what it was recognised as, empty before it was read
 * @param rows how many rows or pictures it holds, 0 before it was read
 */
public record FileLine(Path file, String description, long rows) {

    /** A file that nobody has read yet. */
    static FileLine unread(Path file) {
        return new FileLine(file, "", 0);
    }

    /** Its name without folders. */
    public String name() {
        return file.getFileName().toString();
    }
}
