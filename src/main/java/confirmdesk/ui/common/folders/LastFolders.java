package confirmdesk.ui.common.folders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ObservableMap;

/** Where files of each kind were chosen last; a folder that is gone by now is not offered. */
public record LastFolders(ObservableMap<String, Path> folders) {

    /** @param kind the key of the text that names the kind */
    public Optional<Path> of(String kind) {
        return Optional.ofNullable(folders.get(kind)).filter(Files::isDirectory);
    }

    /** Remembers a folder that was chosen itself. */
    public void rememberFolder(String kind, Path chosen) {
        folders.put(kind, chosen.toAbsolutePath());
    }

    public void remember(String kind, Path chosen) {
        Path folder = chosen.toAbsolutePath().getParent();
        if (folder != null) {
            folders.put(kind, folder);
        }
    }
}
