package confirmdesk.files.rows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of a workbook, which stores them as a number of days and only shows them as dates. */
public final class DayCount {

    private static final Pattern DAYS_ONLY = Pattern.compile("(\\d{1,7})(?:\\.\\d+)?");
    private static final long LAST_DAY = 2_958_465;

    /** Day 60 of the calendar from 1900 is 29 February 1900, which there never was. */
    private static final long FALSE_DAY = 60;

    private static final int MONTH_LENGTH = 7;

    private final LocalDate dayZero;
    private final boolean from1900;

    public DayCount(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.from1900 = !from1904;
    }

    /** The ISO date or month that a number is shown as, if it is shown as one. */
    public Optional<String> date(String number, DateFormat format) {
        return switch (format) {
            case NO_DATE -> Optional.empty();
            case DAY -> day(number).map(LocalDate::toString);
            case MONTH -> day(number).map(day -> day.toString().substring(0, MONTH_LENGTH));
        };
    }

    private Optional<LocalDate> day(String text) {
        Matcher days = DAYS_ONLY.matcher(text);
        if (!days.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(days.group(1));
        if (number > LAST_DAY || number == 0 && from1900) {
            return Optional.empty();
        }
        return Optional.of(dayZero.plusDays(from1900 && number < FALSE_DAY ? number + 1 : number));
    }
}
