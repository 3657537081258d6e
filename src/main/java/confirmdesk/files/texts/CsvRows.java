package confirmdesk.files.texts;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The records of a csv file. A record counts as one row however many lines its quoted cells take, and blank lines count
 * too: so it has the same number as in the spreadsheet that opens the file. A quotation mark without a partner would
 * swallow the rows behind it: the line in which its record begins is a row by itself, and the next line begins anew.
 */
public final class CsvRows implements RowSource {

    /** Whoever sends more rows like that has a program that writes them wrongly, and every one is read once more. */
    private static final int MOST_UNCLOSED = 100;

    private static final BitSet NO_NUMBERS = new BitSet(0);

    private final CsvText text;
    private final String file;
    private final TextForm form;
    private CsvText.Records records;
    private long row;
    private int unclosed;
    private boolean broken;

    private CsvRows(CsvText text, TextForm form) throws IOException {
        this.text = text;
        this.file = text.file().name();
        this.form = form;
        records = text.records();
    }

    /** Opens a file. @param start how many bytes stand before the first record */
    public static CsvRows open(Incoming file, TextForm form, int start, char separator) throws IOException {
        return new CsvRows(new CsvText(file, form.charset(), start, separator), form);
    }

    @Override
    public @Nullable SheetRow next() throws BadFile, IOException {
        broken = false;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord next = records.next();
            row++;
            return new SheetRow(row, next.getFields(), NO_NUMBERS);
        } catch (CsvParseException e) {
            return lineAlone();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The line in which the record begins that can't be read; the rest is read from the next line on. */
    private SheetRow lineAlone() throws BadFile, IOException {
        row++;
        unclosed++;
        long line = records.linesRead();
        records.close();
        CsvText.Rest rest = text.restFrom(line);
        records = rest.records();
        String alone = rest.line()
                .filter(found -> unclosed <= MOST_UNCLOSED)
                .orElseThrow(() -> BadFile.of("file.csv.quote", file, String.valueOf(row)));
        if (!form.endsWithLineEnd() && !hasNext()) {
            throw BadFile.of("file.csv.cut", file, String.valueOf(row));
        }
        broken = true;
        String[] cells = alone.split(Pattern.quote(String.valueOf(text.separator())), Limits.COLUMNS);
        return new SheetRow(row, List.of(cells), NO_NUMBERS);
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    /**
     * Refuses a record that is longer than the header, or that ends before the last known column: a separator or line
     * break too many or too few has moved its cells. Empty cells at the end may be missing if they are of unknown
     * columns: some spreadsheets leave them out.
     */
    @Override
    public void checkWidth(SheetRow record, int width, int known) throws BadFile, IOException {
        boolean tooLong = record.width() > width;
        if (!tooLong && record.cells().size() >= known) {
            return;
        }
        if (!tooLong && !form.endsWithLineEnd() && !hasNext()) {
            throw BadFile.of("file.csv.cut", file, String.valueOf(record.number()));
        }
        throw BadFile.of(
                "file.csv.ragged",
                file,
                String.valueOf(record.number()),
                String.valueOf(record.cells().size()),
                String.valueOf(width));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
