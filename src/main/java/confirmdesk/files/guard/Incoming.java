package confirmdesk.files.guard;

import java.nio.file.Path;

/**
 * A file that came in.
 *
 * @param path where it lies
 * @param name what people call it: for a list out of a zip the name there, while the file lies under another
 */
public record Incoming(Path path, String name) {

    /** A file under its own name. */
    public static Incoming of(Path path) {
        return new Incoming(path, Opening.name(path));
    }
}
