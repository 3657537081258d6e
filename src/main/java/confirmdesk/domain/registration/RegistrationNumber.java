package confirmdesk.domain.registration;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The number of a registration (报名序号), unique within an exam year; without spaces, never empty, 40 characters at most.
 * Nobody but the centre gives its numbers, which are digits; who is registered at the desk (现场补录) gets one of the desk's
 * own: year, the letter B and a running number.
 */
public record RegistrationNumber(String value) implements Comparable<RegistrationNumber> {

    private static final int LONGEST = 40;

    private static final Pattern OF_DESK = Pattern.compile("20\\d{2}B\\d{5,}");

    public RegistrationNumber {
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a registration number");
        }
    }

    /** The desk's own number for the {@code running}-th person whom it registers. */
    public static RegistrationNumber ofDesk(int year, long running) {
        return new RegistrationNumber("%04dB%05d".formatted(year, running));
    }

    /** Whether it is one of the desk's own numbers. */
    public boolean isOfDesk() {
        return OF_DESK.matcher(value).matches();
    }

    /** Whether {@code text} can be a registration number. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isWhitespace);
    }

    /** The exam year that the number begins with, if its first four digits look like one (2001 to 2099). */
    public OptionalInt year() {
        if (value.length() < 8
                || !value.startsWith("20")
                || !value.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(value.substring(0, 4)));
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
