package confirmdesk.files.texts;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The records of a csv file. A record counts as one row however many lines its quoted cells take, and blank lines count
 * too: so it has the same number as in the spreadsheet that opens the file.
 */
public final class CsvRows implements RowSource {

    /** A quotation mark that is never closed makes one endless cell; a real cell is shorter than {@link Limits#CELL}. */
    private static final int SURELY_UNCLOSED = 1 << 20;

    private static final int MOST_FIELDS = 16_384;
    private static final BitSet NO_NUMBERS = new BitSet(0);

    private final String file;
    private final TextForm form;
    private final CloseableIterator<CsvRecord> records;
    private long row;

    private CsvRows(String file, TextForm form, CloseableIterator<CsvRecord> records) {
        this.file = file;
        this.form = form;
        this.records = records;
    }

    /** Opens a file. @param start how many bytes stand before the first record */
    public static CsvRows open(Incoming file, TextForm form, int start, char separator) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(start);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(SURELY_UNCLOSED)
                .maxRecordSize(4 * SURELY_UNCLOSED)
                .build();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * SURELY_UNCLOSED)
                .build(handler, new InputStreamReader(in, form.charset()));
        return new CsvRows(file.name(), form, reader.iterator());
    }

    @Override
    public @Nullable SheetRow next() throws BadFile, IOException {
        if (!hasNext()) {
            return null;
        }
        CsvRecord next = records.next();
        row++;
        return new SheetRow(row, next.getFields(), NO_NUMBERS);
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

    private boolean hasNext() throws BadFile, IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw BadFile.of("file.csv.quote", file, String.valueOf(row + 1));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
