package confirmdesk.files.sheets;

import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.rows.CellText;
import confirmdesk.files.rows.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A header of two rows: a cell merged downwards has its word above and nothing below, one merged to the right has its word
 * above several words below.
 */
final class TwoRows {

    private TwoRows() {}

    /** The words of both rows, with the number of the lower one. */
    static SheetRow joined(SheetRow above, SheetRow below, HeaderWords words) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(above.width(), below.width()); column++) {
            String upper = above.cell(column);
            String lower = below.cell(column);
            group = CellText.isBlank(upper) ? group : upper;
            joined.add(CellText.isBlank(lower) ? upper : word(group, lower, words));
        }
        return new SheetRow(below.number(), joined, below.numbers());
    }

    /** The word below, with its group if only both together are a known word: 成绩 above 基础知识. */
    private static String word(String group, String lower, HeaderWords words) {
        return Stream.of(group + lower, lower + group)
                .filter(word ->
                        words.field(word).isPresent() || words.wanted(word).isPresent())
                .findFirst()
                .orElse(lower);
    }
}
