package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.WorkbookGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a list from a workbook: the first visible sheet with a header counts. */
final class WorkbookLists {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookLists() {}

    static Reading read(Path file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        WorkbookGuard.check(file);
        String name = Opening.name(file);
        try (ReadableWorkbook workbook = open(file, name)) {
            DateCells dates = new DateCells(workbook.isDate1904());
            HeaderSearch search = new HeaderSearch(words);
            for (Sheet sheet : visible(workbook)) {
                try (WorkbookRows rows = WorkbookRows.open(sheet, dates, name)) {
                    Optional<Header> header = search.in(rows);
                    if (header.isPresent()) {
                        return new ListReader(name, header.get(), "XLSX · " + sheet.getName()).read(rows, sink);
                    }
                }
            }
            throw search.failure(name);
        }
    }

    private static ReadableWorkbook open(Path file, String name) throws BadFile {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (IOException | ExcelReaderException e) {
            throw BadFile.of("file.xlsx.damaged", name);
        }
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }
}
