package confirmdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.ui.common.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void everyChoiceIsFoundAgainNextTime() {
        Path file = folder.resolve("settings.properties");
        Settings first = new SavedSettings(file).load();
        first.language().set(Locale.ENGLISH);
        first.dark().set(true);
        first.onlyDifferences().set(false);
        first.folders().put("import.file-kind", folder);

        Settings next = new SavedSettings(file).load();

        assertThat(next.language().get()).isEqualTo(Locale.ENGLISH);
        assertThat(next.dark().get()).isTrue();
        assertThat(next.onlyDifferences().get()).isFalse();
        assertThat(next.folders()).containsEntry("import.file-kind", folder);
    }

    @Test
    void aFileThatCannotBeReadIsAsIfNothingWasChosen() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "folder.x=a\\u00zz\n");
        assertThat(new SavedSettings(file).load().folders()).isEmpty();
    }

    @Test
    void aFolderNoComputerCanHaveIsLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "folder.x=a\\u0000b\ndark=true\n");
        Settings settings = new SavedSettings(file).load();
        assertThat(settings.folders()).isEmpty();
        assertThat(settings.dark().get()).isTrue();
    }
}
