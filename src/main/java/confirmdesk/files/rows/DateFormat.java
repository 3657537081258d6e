package confirmdesk.files.rows;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's format makes of a number: a day, a month, or no date at all. Source of the built-in formats: ECMA-376
 * part 1, 18.8.30, with those of Chinese.
 */
public enum DateFormat {
    DAY,
    MONTH,
    NO_DATE;

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    /** What a format shows. @param code its own code, null for a built-in one */
    public static DateFormat of(int id, @Nullable String code) {
        if (code == null) {
            return DAYS.contains(id) ? DAY : MONTHS.contains(id) ? MONTH : NO_DATE;
        }
        String signs = NOT_SHOWN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (!signs.contains("y")) {
            return NO_DATE;
        }
        return signs.contains("d") ? DAY : MONTH;
    }
}
