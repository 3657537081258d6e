package confirmdesk.files.oldbooks;

import confirmdesk.files.rows.DateFormat;
import confirmdesk.files.rows.DayCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What the cells of an old workbook point at: its texts, its formats, its calendar. */
final class CellValues {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private DayCount days = new DayCount(false);
    private @Nullable SSTRecord texts;

    /** Takes from a record what it says about all cells. */
    void learn(Record record) {
        switch (record) {
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> formats.add((int) format.getFormatIndex());
            case DateWindow1904Record window -> days = new DayCount(window.getWindowing() == 1);
            case SSTRecord table -> texts = table;
            default -> {
                // The rest is about looks and links.
            }
        }
    }

    /** The text of a number. */
    String text(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new IllegalArgumentException("no such text");
        }
        return texts.getString(index).getString();
    }

    /** The date that a number is shown as, if it is shown as one. @param format the cell's own, by its place */
    Optional<String> date(double number, int format) {
        int id = format < formats.size() ? formats.get(format) : 0;
        return days.date(plain(number), DateFormat.of(id, codes.get(id)));
    }

    /** A number as its digits; the file has it in binary, so there is no text to take it from. */
    static String plain(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : "";
    }
}
