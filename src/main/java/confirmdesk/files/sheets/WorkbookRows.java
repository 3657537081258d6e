package confirmdesk.files.sheets;

import confirmdesk.files.guard.BadFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a workbook; numbers are taken as the text that the file has, formulas by their last result. */
final class WorkbookRows implements RowSource {

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final DateCells dates;
    private final String file;
    private long last;

    private WorkbookRows(Stream<Row> stream, DateCells dates, String file) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.dates = dates;
        this.file = file;
    }

    static WorkbookRows open(Sheet sheet, DateCells dates, String file) throws BadFile {
        try {
            return new WorkbookRows(sheet.openStream(), dates, file);
        } catch (IOException | RuntimeException e) {
            throw BadFile.of("file.xlsx.damaged", file);
        }
    }

    @Override
    public @Nullable SheetRow next() throws BadFile {
        Row row = nextRow();
        if (row == null) {
            return null;
        }
        last = row.getRowNum();
        List<String> cells = new ArrayList<>(row.getCellCount());
        BitSet numbers = new BitSet();
        for (Cell cell : row) {
            String date = isNumber(cell) ? dates.date(cell).orElse(null) : null;
            if (date == null && isNumber(cell)) {
                numbers.set(cells.size());
            }
            cells.add(date == null ? text(cell) : date);
        }
        return new SheetRow(last, cells, numbers);
    }

    /** Cells stand under their own column in a workbook, so a short row is only one with empty cells at its end. */
    @Override
    public void checkWidth(SheetRow row, Header header) {}

    @Override
    public void close() {
        stream.close();
    }

    /** The reader reports a damaged sheet by many kinds of unchecked exceptions. */
    private @Nullable Row nextRow() throws BadFile {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw BadFile.of("file.xlsx.damaged-row", file, String.valueOf(last + 1));
        }
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.getValue() instanceof BigDecimal;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        return cell.getValue() instanceof Boolean truth ? (truth ? "TRUE" : "FALSE") : cell.getRawValue();
    }
}
