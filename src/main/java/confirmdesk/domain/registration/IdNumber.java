package confirmdesk.domain.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of a resident identity card after normalising, as far as its own digits say something: check character,
 * birth date, sex, and the 18-digit form of an old number. Source: GB 11643-1999 as cited in the domain notes, part 7.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** The number of a text in normal form. */
    public static IdNumber of(String text) {
        return new IdNumber(Normal.code(text));
    }

    /** Whether it has the form of an 18-digit number: 17 digits and a digit or X. */
    public boolean hasEighteen() {
        return value.length() == 18
                && digits(value.substring(0, 17))
                && (isDigit(value.charAt(17)) || value.charAt(17) == 'X');
    }

    /** Whether it has the form of an old number of 15 digits. */
    public boolean hasFifteen() {
        return value.length() == 15 && digits(value);
    }

    /** The check character that the first 17 digits ask for. */
    public char expectedCheck() {
        return check(value.substring(0, 17));
    }

    /** Whether an 18-digit number ends with the right check character. */
    public boolean checkFits() {
        return hasEighteen() && expectedCheck() == value.charAt(17);
    }

    /** The 18-digit form: itself, or the old number with 19 and the check character put in; else the text as it is. */
    public String eighteen() {
        if (!hasFifteen()) {
            return value;
        }
        String body = value.substring(0, 6) + "19" + value.substring(6);
        return body + check(body);
    }

    /** The birth date inside the number, if it has one that exists. */
    public Optional<LocalDate> birthDate() {
        String full = eighteen();
        return new IdNumber(full).hasEighteen() ? Normal.day(full.substring(6, 14)) : Optional.empty();
    }

    /** 男 or 女 by the digit before the check character (odd = male), if the number has the form. */
    public Optional<String> sex() {
        String full = eighteen();
        return new IdNumber(full).hasEighteen()
                ? Optional.of((full.charAt(16) - '0') % 2 == 1 ? "男" : "女")
                : Optional.empty();
    }

    /** Whether two different numbers are the 15- and the 18-digit form of one. */
    public boolean isOtherFormOf(IdNumber other) {
        return !equals(other)
                && (hasFifteen() || other.hasFifteen())
                && eighteen().equals(other.eighteen());
    }

    /** Whether two numbers of the same length differ in exactly one digit; the check character X counts as one. */
    public boolean differsInOneDigitFrom(IdNumber other) {
        if (value.length() != other.value.length()) {
            return false;
        }
        int[] places = IntStream.range(0, value.length())
                .filter(i -> value.charAt(i) != other.value.charAt(i))
                .toArray();
        return places.length == 1 && hasDigitAt(places[0]) && other.hasDigitAt(places[0]);
    }

    /** Every number that differs from this one in exactly one digit, X in the last of 18 places among them. */
    public Stream<IdNumber> differingInOneDigit() {
        return IntStream.range(0, value.length())
                .boxed()
                .flatMap(place -> "0123456789X"
                        .chars()
                        .mapToObj(digit ->
                                new IdNumber(value.substring(0, place) + (char) digit + value.substring(place + 1))))
                .filter(this::differsInOneDigitFrom);
    }

    /** Whether the numbers differ, but so little that they are very likely meant to be one. */
    public boolean isNearTo(IdNumber other) {
        return isOtherFormOf(other) || differsInOneDigitFrom(other);
    }

    /** Never the number itself: it must not appear in a log or an error report. */
    @Override
    public String toString() {
        return "IdNumber[" + value.length() + " characters]";
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private boolean hasDigitAt(int place) {
        return isDigit(value.charAt(place)) || place == 17 && hasEighteen();
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
