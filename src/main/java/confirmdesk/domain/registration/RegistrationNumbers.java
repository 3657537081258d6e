package confirmdesk.domain.registration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A set of registration numbers that needs little memory, because an import remembers every number that it read: those of
 * the centre, which are digits, as plain numbers (a million in 16 MB at most), the others as they are.
 */
public final class RegistrationNumbers {

    /** With fewer digits than this every number fits into a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Set<String> others = new HashSet<>();

    /** Open addressing: 0 is an empty place, and at least half of all places are empty. */
    private long[] places = new long[FIRST_SIZE];

    private int taken;

    public static RegistrationNumbers of(RegistrationNumber... numbers) {
        RegistrationNumbers all = new RegistrationNumbers();
        Arrays.stream(numbers).forEach(all::add);
        return all;
    }

    /** Puts a number in. @return whether it was not there before */
    public boolean add(RegistrationNumber number) {
        long digits = digits(number.value());
        if (digits == 0) {
            return others.add(number.value());
        }
        if (taken >= places.length / 2) {
            grow();
        }
        int place = place(digits);
        if (places[place] == digits) {
            return false;
        }
        places[place] = digits;
        taken++;
        return true;
    }

    public boolean contains(RegistrationNumber number) {
        long digits = digits(number.value());
        return digits == 0 ? others.contains(number.value()) : places[place(digits)] == digits;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        Arrays.stream(before).filter(digits -> digits != 0).forEach(digits -> places[place(digits)] = digits);
    }

    /** Where the number stands, or the empty place where it would. */
    private int place(long digits) {
        int mask = places.length - 1;
        int place = (int) (digits * SPREAD >>> 32) & mask;
        while (places[place] != 0 && places[place] != digits) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The number as digits that can be told from every other text; 0 if it isn't one. */
    private static long digits(String value) {
        boolean plain = value.length() <= MOST_DIGITS
                && value.charAt(0) != '0'
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Long.parseLong(value) : 0;
    }
}
