package confirmdesk.files.rows;

import confirmdesk.files.guard.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts a row of a workbook together from cells that have addresses; gaps are empty cells. */
public final class CellRow {

    private final List<String> cells = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final BitSet numbers = new BitSet();

    /**
     * Sets a cell. Blank cells far to the right, which only have a format, are left out.
     *
     * @throws IllegalArgumentException if the cell was set before
     */
    public void set(int column, String text, boolean number) {
        if (column >= Limits.COLUMNS && CellText.isBlank(text)) {
            return;
        }
        if (seen.get(column)) {
            throw new IllegalArgumentException("a cell twice");
        }
        seen.set(column);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        numbers.set(column, number);
    }

    public SheetRow at(long number) {
        return new SheetRow(number, cells, numbers);
    }
}
