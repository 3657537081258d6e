package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a list from text: the separator is the one with which a header is found. */
final class TextLists {

    private static final char[] SEPARATORS = {',', '\t', ';'};

    private final Path file;
    private final TextForm form;
    private final HeaderWords words;
    private @Nullable BadFile failure;
    private int closest;

    private TextLists(Path file, TextForm form, HeaderWords words) {
        this.file = file;
        this.form = form;
        this.words = words;
    }

    static Reading read(Path file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        return new TextLists(file, TextForms.of(file), words).read(sink);
    }

    private Reading read(RowSink sink) throws BadFile, IOException {
        for (char separator : SEPARATORS) {
            Optional<Header> header = header(separator);
            if (header.isPresent()) {
                return read(separator, header.get(), sink);
            }
        }
        throw failure == null ? new HeaderSearch(words).failure(Opening.name(file)) : failure;
    }

    private Optional<Header> header(char separator) throws IOException {
        HeaderSearch search = new HeaderSearch(words);
        try (CsvRows rows = CsvRows.open(file, form, separator)) {
            Optional<Header> header = search.in(rows);
            if (header.isEmpty()) {
                remember(search.failure(Opening.name(file)), search.closeness());
            }
            return header;
        } catch (BadFile e) {
            remember(e, search.closeness());
            return Optional.empty();
        }
    }

    /** Of all separators that don't work, the sentence of the one that comes closest is the useful one. */
    private void remember(BadFile bad, int closeness) {
        if (failure == null || closeness > closest) {
            failure = bad;
            closest = closeness;
        }
    }

    private Reading read(char separator, Header header, RowSink sink) throws BadFile, IOException {
        try (CsvRows rows = CsvRows.open(file, form, separator)) {
            for (long row = 0; row < header.row(); row++) {
                rows.next();
            }
            String name = separator == '\t' ? "TAB" : String.valueOf(separator);
            String description = "CSV · " + form.name() + " · " + name;
            return new ListReader(Opening.name(file), header, description).read(rows, sink);
        }
    }
}
