package confirmdesk.files.texts;

import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Limits;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A csv file that can be read from any of its lines on.
 *
 * @param start how many bytes stand before its first line
 */
record CsvText(Incoming file, Charset charset, int start, char separator) {

    /** A quotation mark that is never closed makes one endless cell; a real cell is shorter than {@link Limits#CELL}. */
    private static final int SURELY_UNCLOSED = 1 << 20;

    private static final int MOST_FIELDS = 16_384;

    /** All records. */
    Records records() throws IOException {
        return new Records(csv(open()), 0);
    }

    /** A line alone, and the records behind it. @param line how many lines stand before it */
    Rest restFrom(long line) throws IOException {
        PushbackReader reader = open();
        for (long i = 0; i < line; i++) {
            readLine(reader);
        }
        String text = readLine(reader);
        Optional<String> alone = text.length() < SURELY_UNCLOSED ? Optional.of(text) : Optional.empty();
        return new Rest(alone, new Records(csv(reader), line + 1));
    }

    /** @param line empty if it is longer than any row can be */
    record Rest(Optional<String> line, Records records) {}

    private PushbackReader open() throws IOException {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(start);
        return new PushbackReader(new BufferedReader(new InputStreamReader(in, charset)));
    }

    private CloseableIterator<CsvRecord> csv(Reader reader) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(SURELY_UNCLOSED)
                .maxRecordSize(4 * SURELY_UNCLOSED)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * SURELY_UNCLOSED)
                .build(handler, reader)
                .iterator();
    }

    /** Reads on to the end of the line and past it; of a line that is too long only the beginning is kept. */
    private static String readLine(PushbackReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        int next = reader.read();
        while (next != -1 && next != '\n' && next != '\r') {
            if (text.length() < SURELY_UNCLOSED) {
                text.append((char) next);
            }
            next = reader.read();
        }
        if (next == '\r') {
            int after = reader.read();
            if (after != '\n' && after != -1) {
                reader.unread(after);
            }
        }
        return text.toString();
    }

    /** Records that count the lines they take. */
    static final class Records {
        private final CloseableIterator<CsvRecord> records;
        private final long before;
        private long lines;

        private Records(CloseableIterator<CsvRecord> records, long before) {
            this.records = records;
            this.before = before;
        }

        boolean hasNext() {
            return records.hasNext();
        }

        CsvRecord next() {
            CsvRecord record = records.next();
            lines = record.getStartingLineNumber() + breaks(record);
            return record;
        }

        /** How many lines of the file stand before the next record. */
        long linesRead() {
            return before + lines;
        }

        void close() throws IOException {
            records.close();
        }

        private static long breaks(CsvRecord record) {
            return record.getFields().stream().mapToLong(Records::breaks).sum();
        }

        private static long breaks(String cell) {
            long breaks = 0;
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                boolean ofPair = c == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
                breaks += (c == '\n' || c == '\r') && !ofPair ? 1 : 0;
            }
            return breaks;
        }
    }
}
