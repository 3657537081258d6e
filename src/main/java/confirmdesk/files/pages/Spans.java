package confirmdesk.files.pages;

import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lays the cells of table rows out in columns, as a spreadsheet does: a merged cell has its text in its first place. */
final class Spans {

    private static final int MOST_ROWS = 65_534;

    /** What is shown of a number that has no room; the number itself may stand in an attribute. */
    private static final Pattern NO_ROOM = Pattern.compile("[-+]?\\d[\\d.,]*E\\+?\\d+|#+", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,40}(\\.\\d{1,40})?(E[-+]?\\d{1,2})?", Pattern.CASE_INSENSITIVE);

    /** For each column how many rows below are covered by a merged cell above. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    SheetRow row(Element row, long number) {
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        Map<Integer, Integer> below = new HashMap<>();
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                skipCovered(cells);
                put(cell, cells, numbers, below);
            }
        }
        skipCovered(cells);
        covered.replaceAll((column, rows) -> rows - 1);
        covered.values().removeIf(rows -> rows <= 0);
        covered.putAll(below);
        return new SheetRow(number, cells, numbers);
    }

    private void skipCovered(List<String> cells) {
        while (covered.containsKey(cells.size())) {
            cells.add("");
        }
    }

    private void put(Element cell, List<String> cells, BitSet numbers, Map<Integer, Integer> below) {
        int wide = Math.clamp(span(cell, "colspan"), 1, Limits.COLUMNS);
        int high = Math.clamp(span(cell, "rowspan"), 1, MOST_ROWS);
        String shown = cell.text();
        String stored = cell.attr("x:num");
        boolean number =
                NO_ROOM.matcher(shown).matches() && NUMBER.matcher(stored).matches();
        numbers.set(cells.size(), number);
        for (int i = 0; i < wide; i++) {
            if (high > 1) {
                below.put(cells.size(), high - 1);
            }
            cells.add(i > 0 ? "" : number ? new BigDecimal(stored).toPlainString() : shown);
        }
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
    }
}
