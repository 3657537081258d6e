package confirmdesk.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/** What the clerk copied elsewhere and may paste here. */
public interface Pasteboard {

    /** The first file of those copied. */
    Optional<Path> file();

    /** The picture that was copied as such. */
    Optional<Image> picture();
}
