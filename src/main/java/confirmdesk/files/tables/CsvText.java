package confirmdesk.files.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Csv as the contract writes it: CRLF, quoted where needed, a {@code '} before what a spreadsheet would take for a
 * formula; reading takes it off again.
 */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    /** One line of a table with its place, as a spreadsheet counts it. */
    record Line(long row, List<String> cells) {}

    /** The lines that aren't empty; throws CsvParseException if the text is no csv. */
    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(bare)) {
            long row = 0;
            for (CsvRecord record : reader) {
                row++;
                List<String> cells =
                        record.getFields().stream().map(CsvText::unguarded).toList();
                if (cells.stream().anyMatch(c -> !c.isBlank())) {
                    lines.add(new Line(row, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The text as a file that leaves the program. */
    static String write(String text) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            read(text)
                    .forEach(line -> writer.writeRecord(
                            line.cells().stream().map(CsvText::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
