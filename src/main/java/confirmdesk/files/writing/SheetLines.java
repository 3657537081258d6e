package confirmdesk.files.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet line by line; what is written leaves memory now and then. Text cells have the format of text, so that
 * a number corrected by hand stays text.
 */
public final class SheetLines {

    private static final int FLUSH_EVERY = 500;
    private static final String TEXT = "@";
    private static final String AMOUNT = "0.00";
    private static final String COUNT = "0";

    private final Worksheet sheet;
    private int row;

    /** Begins a sheet with its header, which stays in sight. */
    public SheetLines(Worksheet sheet, List<String> header) throws IOException {
        this.sheet = sheet;
        for (int column = 0; column < header.size(); column++) {
            int width = Math.clamp(header.get(column).length() * 3L, 10, 30);
            sheet.width(column, width);
            sheet.inlineString(row, column, header.get(column));
            sheet.style(row, column).bold().format(TEXT).set();
        }
        sheet.freezePane(0, 1);
        nextRow();
    }

    /** One line; each cell is a text, or a number of two decimals or none. */
    public void line(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        try {
            nextRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number instanceof java.math.BigDecimal ? AMOUNT : COUNT)
                    .set();
        } else if (!cell.toString().isEmpty()) {
            sheet.inlineString(row, column, cell.toString());
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private void nextRow() throws IOException {
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }
}
