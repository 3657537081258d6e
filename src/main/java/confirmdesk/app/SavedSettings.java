package confirmdesk.app;

import confirmdesk.ui.common.Settings;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Remembers the choices of the window in a small file; if that can't be written they last until the window closes. */
final class SavedSettings {

    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String ONLY_DIFFERENCES = "onlyDifferences";

    private final Path file;

    SavedSettings(Path file) {
        this.file = file;
    }

    /** The choices of last time, kept up to date in the file from now on. */
    Settings load() {
        Settings settings = Settings.initial();
        Properties saved = read();
        settings.language().set(Locale.forLanguageTag(saved.getProperty(LANGUAGE, "zh")));
        settings.dark().set(Boolean.parseBoolean(saved.getProperty(DARK, "false")));
        settings.onlyDifferences().set(Boolean.parseBoolean(saved.getProperty(ONLY_DIFFERENCES, "true")));
        settings.language().subscribe((before, now) -> write(settings));
        settings.dark().subscribe((before, now) -> write(settings));
        settings.onlyDifferences().subscribe((before, now) -> write(settings));
        return settings;
    }

    private Properties read() {
        Properties saved = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                saved.load(in);
            } catch (IOException | IllegalArgumentException e) {
                saved.clear();
            }
        }
        return saved;
    }

    private void write(Settings settings) {
        Properties saved = new Properties();
        saved.setProperty(LANGUAGE, settings.language().get().toLanguageTag());
        saved.setProperty(DARK, Boolean.toString(settings.dark().get()));
        saved.setProperty(
                ONLY_DIFFERENCES, Boolean.toString(settings.onlyDifferences().get()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                saved.store(out, null);
            }
        } catch (IOException e) {
            // a choice that can't be remembered is still in force now; nothing of the clerk's work depends on it
        }
    }
}
