package confirmdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as they stand on disk. */
final class Sources {
    static final Path MAIN = Path.of("src", "main");
    static final Path ALL = Path.of("src");
    static final Path FXML = Path.of("fxml");

    private Sources() {}

    /** Every file below the folder whose name ends so, sorted; empty if there is no such folder. */
    static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
