package confirmdesk.files.sheets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The dates in cells that a workbook stores as a number of days and only shows as a date. A format that shows no day
 * gives a month. Source of the built-in formats: ECMA-376 part 1, 18.8.30, with those of Chinese.
 */
final class DateCells {

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAYS_ONLY = Pattern.compile("(\\d{1,7})(?:\\.\\d+)?");
    private static final long LAST_DAY = 2_958_465;

    /** Day 60 of the calendar from 1900 is 29 February 1900, which there never was. */
    private static final long FALSE_DAY = 60;

    private final LocalDate dayZero;
    private final boolean from1900;

    DateCells(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.from1900 = !from1904;
    }

    /** The ISO date or month that the cell shows, if it is a number shown as a date. */
    Optional<String> date(Cell cell) {
        Shown shown = shown(cell.getDataFormatId(), cell.getDataFormatString());
        return shown == Shown.NO_DATE
                ? Optional.empty()
                : day(cell.getRawValue())
                        .map(day -> shown == Shown.DAY
                                ? day.toString()
                                : day.toString().substring(0, 7));
    }

    private Optional<LocalDate> day(String raw) {
        var days = DAYS_ONLY.matcher(raw);
        if (!days.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(days.group(1));
        if (number > LAST_DAY || number == 0 && from1900) {
            return Optional.empty();
        }
        return Optional.of(dayZero.plusDays(from1900 && number < FALSE_DAY ? number + 1 : number));
    }

    private static Shown shown(@Nullable Integer id, @Nullable String format) {
        if (id != null && DAYS.contains(id)) {
            return Shown.DAY;
        }
        if (id != null && MONTHS.contains(id)) {
            return Shown.MONTH;
        }
        if (format == null) {
            return Shown.NO_DATE;
        }
        String signs = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        if (!signs.contains("y")) {
            return Shown.NO_DATE;
        }
        return signs.contains("d") ? Shown.DAY : Shown.MONTH;
    }

    private enum Shown {
        DAY,
        MONTH,
        NO_DATE
    }
}
