package confirmdesk.domain.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of dates in lists: 1990-02-03, 1990/2/3, 1990.2.3, 1990年2月3日, 19900203, and months of the same forms. */
final class Dates {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})?日?)?(?:T?0{1,2}:00(?::00)?(?:\\.0+)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

    private Dates() {}

    /** The date or month in ISO form, the text itself if it is none. */
    static String iso(String text) {
        return parts(text)
                .map(m -> m.group(3) == null
                        ? "%s-%02d".formatted(m.group(1), Integer.parseInt(m.group(2)))
                        : "%s-%02d-%02d"
                                .formatted(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
                .orElse(text);
    }

    /** The day, if the text names one that exists. */
    static Optional<LocalDate> day(String text) {
        return parts(text).filter(m -> m.group(3) != null).flatMap(Dates::existing);
    }

    /** Whether the text has the form of a day or month that doesn't exist. */
    static boolean isImpossible(String text) {
        return parts(text)
                .map(m ->
                        m.group(3) == null ? !isMonth(m.group(2)) : existing(m).isEmpty())
                .orElse(false);
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static Optional<LocalDate> existing(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> parts(String text) {
        Matcher separated = PARTS.matcher(text);
        if (separated.matches()) {
            return Optional.of(separated);
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? Optional.of(digits) : Optional.empty();
    }
}
