package confirmdesk.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where the program keeps its stores: the user's data directory as the operating system has it. */
final class Places {

    private static final String NAME = "confirmdesk";

    private Places() {}

    /** The folder of the real store. */
    static Path realStore() {
        return data().resolve("store");
    }

    /** The folder of the practice store, never the real one's. */
    static Path practiceStore() {
        return data().resolve("practice");
    }

    /** The file with the remembered choices of the window. */
    static Path settings() {
        return data().resolve("settings.properties");
    }

    private static Path data() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return variable("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve(NAME);
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return variable("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    private static Path variable(String name, Path otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
