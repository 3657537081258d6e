package confirmdesk.files.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes lines as csv of the contract: UTF-8 with a byte order mark, CRLF, quoted where needed, and an apostrophe in
 * front of what a spreadsheet would take for a formula.
 */
public final class CsvLines {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLines() {}

    /** Writes a header and one line for each thing, without holding them; the stream stays open. */
    public static <T> void write(
            OutputStream out, List<String> header, Consumer<Consumer<T>> things, Function<T, List<String>> line)
            throws IOException {
        try {
            out.write(MARK);
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(header);
            things.accept(thing -> csv.writeRecord(
                    line.apply(thing).stream().map(CsvLines::guarded).toList()));
            csv.flush();
            text.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
