package confirmdesk.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/** A clipboard that a test fills. */
public final class ScriptedPasteboard implements Pasteboard {

    private Optional<Path> file = Optional.empty();
    private Optional<Image> picture = Optional.empty();

    public void copy(Path copied) {
        file = Optional.of(copied);
    }

    public void copy(Image copied) {
        picture = Optional.of(copied);
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    @Override
    public Optional<Image> picture() {
        return picture;
    }
}
