package confirmdesk.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

/** The operating system's clipboard. */
public final class FxPasteboard implements Pasteboard {

    @Override
    public Optional<Path> file() {
        return Clipboard.getSystemClipboard().getFiles().stream().findFirst().map(File::toPath);
    }

    @Override
    public Optional<Image> picture() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getImage());
    }
}
