package confirmdesk.desk.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The format of a list, by the ending of the file's name. */
public enum SheetFormat {
    CSV,
    XLSX;

    /** The format that a file's name asks for; empty if its ending is neither csv nor xlsx. */
    public static Optional<SheetFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? Optional.of(CSV) : name.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
    }
}
