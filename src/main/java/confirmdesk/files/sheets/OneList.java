package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.kinds.FileKind;
import confirmdesk.files.kinds.Recognition;
import confirmdesk.files.oldbooks.Xls;
import confirmdesk.files.rows.Book;
import confirmdesk.files.workbooks.Xlsx;
import java.io.IOException;

/** Reads a list from one file that is no archive; what can't be read is named, with what to do instead. */
final class OneList {

    private OneList() {}

    static Reading read(Incoming file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        Opening.check(file, Long.MAX_VALUE);
        FileKind kind = Recognition.of(file);
        return switch (kind) {
            case TEXT -> {
                Opening.check(file, Limits.LIST_FILE);
                yield TextLists.read(file, words, sink);
            }
            case HTML -> {
                Opening.check(file, Limits.LIST_FILE);
                yield PageLists.read(file, words, sink);
            }
            case XLSX -> {
                try (Book book = Xlsx.open(file)) {
                    yield BookLists.read(book, file.name(), words, sink);
                }
            }
            case XLS -> {
                Opening.check(file, Limits.OLD_BOOK);
                try (Book book = Xls.open(file)) {
                    yield BookLists.read(book, file.name(), words, sink);
                }
            }
            default -> throw new BadFile(kind.insteadOfList(file.name()));
        };
    }
}
