package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.message.Message;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.CellText;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import java.io.IOException;
import java.util.List;

/** Gives the rows below a header to the one who wants them, checking each row's size. */
final class ListReader {

    private final String file;
    private final Header header;
    private final String description;

    ListReader(String file, Header header, String description) {
        this.file = file;
        this.header = header;
        this.description = description;
    }

    /** Reads rows from the first of the file to the end; blank ones are left out, and told what is about no person. */
    Reading read(RowSource rows, RowSink sink) throws BadFile, IOException {
        HeaderSearch.check(header, file);
        sink.header(header.cells());
        long count = 0;
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() <= header.row() || row.isBlank()) {
                continue;
            }
            check(row);
            if (rows.isBroken()) {
                count++;
                refuse(row, sink);
                continue;
            }
            if (isAboutNobody(row, sink)) {
                continue;
            }
            rows.checkWidth(row, header.width(), header.knownWidth());
            if (++count > Limits.ROWS) {
                throw BadFile.of("file.too-many-rows", file, String.valueOf(Limits.ROWS));
            }
            tellErrors(row, sink);
            if (!sink.row(header.read(row, file))) {
                return new Reading.Cancelled();
            }
        }
        return new Reading.Complete(count, description);
    }

    private void refuse(SheetRow row, RowSink sink) throws BadFile {
        if (!sink.refused(note(row, "", "", "file.row.quote"))) {
            throw BadFile.of("file.csv.quote", file, String.valueOf(row.number()));
        }
    }

    private boolean isAboutNobody(SheetRow row, RowSink sink) {
        if (ClosingLine.isHeaderAgain(row, header)) {
            sink.noted(note(row, "", "", "file.row.header-again"));
            return true;
        }
        if (ClosingLine.is(row, header)) {
            sink.noted(note(row, "", "", "file.row.closing"));
            return true;
        }
        return false;
    }

    /** A cell that shows an error has no value; where one is needed the row is refused later on. */
    private void tellErrors(SheetRow row, RowSink sink) {
        header.places().forEach((word, columns) -> {
            if (CellText.isError(row.cell(columns.getFirst()))) {
                sink.noted(note(row, word, row.cell(columns.getFirst()), "file.cell.error"));
            }
        });
    }

    private RowProblem note(SheetRow row, String column, String value, String key) {
        return new RowProblem(
                new Place(file, row.number()), column, value, Message.of(key), Message.of(key + ".do"), row.cells());
    }

    private void check(SheetRow row) throws BadFile {
        if (row.width() > Limits.COLUMNS) {
            throw BadFile.of(
                    "file.row-too-wide",
                    file,
                    String.valueOf(row.number()),
                    String.valueOf(row.width()),
                    String.valueOf(Limits.COLUMNS));
        }
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > Limits.CELL) {
                throw BadFile.of(
                        "file.cell-too-long",
                        file,
                        String.valueOf(row.number()),
                        CellText.columnLetters(column),
                        String.valueOf(Limits.CELL));
            }
        }
    }
}
