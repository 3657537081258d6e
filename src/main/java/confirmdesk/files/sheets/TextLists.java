package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.texts.CsvRows;
import confirmdesk.files.texts.SeparatorLine;
import confirmdesk.files.texts.TextForm;
import confirmdesk.files.texts.TextForms;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a list from text: the separator is the one with which a header is found, first of all the one the file names. */
final class TextLists {

    private final Incoming file;
    private final TextForm form;
    private final SeparatorLine line;
    private final HeaderWords words;
    private @Nullable BadFile failure;
    private int closest;

    private TextLists(Incoming file, TextForm form, SeparatorLine line, HeaderWords words) {
        this.file = file;
        this.form = form;
        this.line = line;
        this.words = words;
    }

    static Reading read(Incoming file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        TextForm form = TextForms.of(file);
        return new TextLists(file, form, SeparatorLine.of(file, form), words).read(sink);
    }

    private Reading read(RowSink sink) throws BadFile, IOException {
        for (char separator : separators()) {
            Optional<Header> header = header(separator);
            if (header.isPresent()) {
                return read(separator, header.get(), sink);
            }
        }
        throw failure == null ? new HeaderSearch(words).failure(file.name()) : failure;
    }

    private Iterable<Character> separators() {
        return Stream.concat(line.separator().stream(), Stream.of(',', '\t', ';'))
                .filter(separator -> "\"\r\n".indexOf(separator) < 0)
                .distinct()
                .toList();
    }

    private Optional<Header> header(char separator) throws IOException {
        HeaderSearch search = new HeaderSearch(words);
        try (CsvRows rows = CsvRows.open(file, form, line.start(), separator)) {
            Optional<Header> header = search.in(rows);
            if (header.isEmpty()) {
                remember(search.failure(file.name()), search.closeness());
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
        try (CsvRows rows = CsvRows.open(file, form, line.start(), separator)) {
            String name = separator == '\t' ? "TAB" : String.valueOf(separator);
            String description = "CSV · " + form.name() + " · " + name;
            return new ListReader(file.name(), header, description).read(rows, sink);
        }
    }
}
