package confirmdesk.files.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One kind of csv list: its columns and how a thing becomes a line. */
record CsvLists<T>(List<String> header, Function<T, List<String>> line) {

    /** Writes a file, whole or not at all. */
    void write(Path file, Consumer<Consumer<T>> things) {
        StagedFile.write(file, out -> CsvLines.write(out, header, things, line));
    }

    /** Writes the same bytes to a stream, which stays open. */
    void print(OutputStream out, Consumer<Consumer<T>> things) {
        try {
            CsvLines.write(out, header, things, line);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
