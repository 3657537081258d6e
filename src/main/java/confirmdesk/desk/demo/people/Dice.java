package confirmdesk.desk.demo.people;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 to {@code bound} − 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code least} to {@code most}, both possible. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public long number() {
        return random.nextLong();
    }

    public <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the things but not this one. */
    public <T> T otherThan(T thing, List<T> things) {
        T other = of(things);
        return other.equals(thing) ? otherThan(thing, things) : other;
    }

    /** A character of the text, which may lie outside the basic plane. */
    public String characterOf(String text) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return Character.toString(text.codePointAt(at));
    }

    /** So many digits, the first not 0. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder().append(between(1, 9));
        while (digits.length() < count) {
            digits.append(below(10));
        }
        return digits.toString();
    }
}
