package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.rows.Book;
import confirmdesk.files.rows.BookSheet;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the list of a workbook: the sheet with a header and rows counts; two of them would be two lists. Hidden sheets
 * count only if no other is a list, and then it is told.
 */
final class BookLists {

    private final Book book;
    private final String file;
    private final HeaderSearch search;

    private BookLists(Book book, String file, HeaderWords words) {
        this.book = book;
        this.file = file;
        this.search = new HeaderSearch(words);
    }

    static Reading read(Book book, String file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        return new BookLists(book, file, words).read(sink);
    }

    /** A sheet with a header. @param filled whether there is anything below */
    private record Found(BookSheet sheet, Header header, boolean filled) {}

    private Reading read(RowSink sink) throws BadFile, IOException {
        List<Found> shown = found(false);
        List<Found> found = shown.isEmpty() ? found(true) : shown;
        List<Found> lists = found.stream().filter(Found::filled).toList();
        if (lists.size() > 1) {
            throw BadFile.of("file.xlsx.several-lists", file, names(lists));
        }
        Found list = Stream.concat(lists.stream(), found.stream()).findFirst().orElseThrow(() -> search.failure(file));
        try (RowSource rows = book.rows(list.sheet)) {
            if (list.sheet.hidden()) {
                sink.noted(hidden(list));
            }
            return new ListReader(file, list.header, book.format() + " · " + list.sheet.name()).read(rows, sink);
        }
    }

    private List<Found> found(boolean hidden) throws BadFile, IOException {
        List<Found> found = new ArrayList<>();
        for (BookSheet sheet : book.sheets()) {
            if (sheet.hidden() == hidden) {
                Optional<Header> header = header(sheet);
                if (header.isPresent()) {
                    found.add(new Found(sheet, header.get(), holdsAnything(sheet, header.get())));
                }
            }
        }
        return found;
    }

    private Optional<Header> header(BookSheet sheet) throws BadFile, IOException {
        try (RowSource rows = book.rows(sheet)) {
            return search.in(rows);
        }
    }

    private boolean holdsAnything(BookSheet sheet, Header header) throws BadFile, IOException {
        try (RowSource rows = book.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > header.row() && !row.isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }

    private RowProblem hidden(Found list) {
        return new RowProblem(
                new Place(file, list.header.row()),
                "",
                "",
                Message.of("file.sheet.hidden", list.sheet.name()),
                Message.of("file.sheet.hidden.do"),
                list.header.cells());
    }

    private static String names(List<Found> lists) {
        return lists.stream().map(list -> list.sheet.name()).collect(Collectors.joining(", "));
    }
}
