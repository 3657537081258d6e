package confirmdesk.files.rows;

import java.util.BitSet;
import java.util.List;

/**
 * A row as its file has it.
 *
 * @param number as a spreadsheet counts rows, from 1
 * @param cells from the first column on
 * @param numbers the columns whose cell is stored as a number
 */
public record SheetRow(long number, List<String> cells, BitSet numbers) {

    /** The text of a column, empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(CellText::isBlank);
    }

    /** How many cells there are up to the last that holds something. */
    public int width() {
        int width = cells.size();
        while (width > 0 && CellText.isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }
}
