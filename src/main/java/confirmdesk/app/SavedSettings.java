package confirmdesk.app;

import confirmdesk.ui.common.Settings;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javafx.collections.MapChangeListener;

/** Remembers the choices of the window in a small file; if that can't be written they last until the window closes. */
final class SavedSettings {

    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String ONLY_DIFFERENCES = "onlyDifferences";

    private static final String FOLDER = "folder.";

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
        saved.stringPropertyNames().stream()
                .filter(name -> name.startsWith(FOLDER))
                .forEach(name -> folder(saved.getProperty(name))
                        .ifPresent(path -> settings.folders().put(name.substring(FOLDER.length()), path)));
        settings.language().subscribe((before, now) -> write(settings));
        settings.dark().subscribe((before, now) -> write(settings));
        settings.onlyDifferences().subscribe((before, now) -> write(settings));
        settings.folders().addListener((MapChangeListener<String, Path>) change -> write(settings));
        return settings;
    }

    private static Optional<Path> folder(String saved) {
        try {
            return Optional.of(Path.of(saved));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
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
        settings.folders().forEach((kind, folder) -> saved.setProperty(FOLDER + kind, folder.toString()));
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
