package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.WorkbookGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a list from a workbook: the visible sheet with a header and rows counts; two of them would be two lists. */
final class WorkbookLists {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookLists() {}

    static Reading read(Path file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        WorkbookGuard.check(file);
        String name = Opening.name(file);
        try (ReadableWorkbook workbook = open(file, name)) {
            DateCells dates = new DateCells(workbook.isDate1904());
            HeaderSearch search = new HeaderSearch(words);
            List<Sheet> lists = new ArrayList<>();
            List<Sheet> empty = new ArrayList<>();
            for (Sheet sheet : visible(workbook)) {
                try (WorkbookRows rows = WorkbookRows.open(sheet, dates, name)) {
                    if (search.in(rows).isPresent()) {
                        (holdsAnything(rows) ? lists : empty).add(sheet);
                    }
                }
            }
            if (lists.size() > 1) {
                throw BadFile.of("file.xlsx.several-lists", name, names(lists));
            }
            Sheet list =
                    Stream.concat(lists.stream(), empty.stream()).findFirst().orElseThrow(() -> search.failure(name));
            return read(list, words, dates, name, sink);
        }
    }

    private static boolean holdsAnything(WorkbookRows rows) throws BadFile {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (!row.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Reading read(Sheet sheet, HeaderWords words, DateCells dates, String name, RowSink sink)
            throws BadFile, IOException {
        try (WorkbookRows rows = WorkbookRows.open(sheet, dates, name)) {
            Header header = new HeaderSearch(words).in(rows).orElseThrow();
            return new ListReader(name, header, "XLSX · " + sheet.getName()).read(rows, sink);
        }
    }

    private static String names(List<Sheet> lists) {
        return lists.stream().map(Sheet::getName).collect(Collectors.joining(", "));
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
