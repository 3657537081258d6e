package confirmdesk.ui.common.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFoldersTest {

    private static final String LISTS = "lists";
    private static final String PHOTOS = "photos";

    private final LastFolders folders = new LastFolders(FXCollections.observableHashMap());

    @TempDir
    private Path folder;

    @Test
    void everyKindOfFileHasItsOwnFolder() {
        folders.remember(LISTS, folder.resolve("a.csv"));
        assertThat(folders.of(LISTS)).contains(folder);
        assertThat(folders.of(PHOTOS)).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsNotOffered() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        folders.remember(LISTS, gone.resolve("a.csv"));
        Files.delete(gone);
        assertThat(folders.of(LISTS)).isEmpty();
    }
}
