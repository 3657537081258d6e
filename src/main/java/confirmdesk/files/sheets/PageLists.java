package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.pages.TableRows;
import confirmdesk.files.texts.TextForm;
import confirmdesk.files.texts.TextForms;
import java.io.IOException;

/** Reads a list from the tables of a web page: from the first row that is a header to the end of the page. */
final class PageLists {

    private PageLists() {}

    static Reading read(Incoming file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        TextForm form = TextForms.of(file);
        HeaderSearch search = new HeaderSearch(words);
        Header header;
        try (TableRows rows = TableRows.open(file, form)) {
            header = search.in(rows).orElseThrow(() -> search.failure(file.name()));
        }
        try (TableRows rows = TableRows.open(file, form)) {
            return new ListReader(file.name(), header, "HTML · " + form.name()).read(rows, sink);
        }
    }
}
