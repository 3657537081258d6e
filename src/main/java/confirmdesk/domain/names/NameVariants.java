package confirmdesk.domain.names;

import confirmdesk.domain.registration.Normal;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/**
 * Which writings are one name. Names are compared character by character after removing spaces and interpuncts;
 * written variants of a character count as the same; a private-use character or {@code ?} stands for exactly one
 * character that GBK doesn't have, the private-use codes that GBK assigned only for theirs.
 *
 * @param common a character's most common writing, by code point; characters without an entry stand for themselves
 * @param gbkAssigned the character of each private-use code that GBK assigned (U+E815 to U+E864)
 */
public record NameVariants(Map<Integer, Integer> common, Map<Integer, Integer> gbkAssigned) {

    private static final Set<Integer> INTERPUNCTS =
            Set.of(0x00B7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0xFF0E, 0x002E, 0x25CF);
    private static final int UNKNOWN = '?';
    private static final Charset GBK = Charset.forName("GBK");

    public NameVariants {
        common = Map.copyOf(common);
        gbkAssigned = Map.copyOf(gbkAssigned);
    }

    /**
     * The name in its plainest writing: without spaces and interpuncts, every character in its most common writing,
     * {@code ?} for each character that is unknown. Two names without unknown characters are variants of each other
     * exactly if their plain writings are equal.
     */
    public String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int character : characters(name)) {
            plain.appendCodePoint(common(character));
        }
        return plain.toString();
    }

    /** Whether the name has a character that only stands for another one. */
    public boolean hasUnknown(String name) {
        return plain(name).indexOf(UNKNOWN) >= 0;
    }

    /** Whether two names are equal or differ only in how they are written. */
    public boolean sameName(String one, String other) {
        int[] left = characters(one);
        int[] right = characters(other);
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!sameCharacter(left[i], right[i])) {
                return false;
            }
        }
        return left.length > 0;
    }

    private boolean sameCharacter(int one, int other) {
        return common(one) == common(other)
                || common(one) == UNKNOWN && isMissingInGbk(other)
                || common(other) == UNKNOWN && isMissingInGbk(one);
    }

    /** The characters of a name as they came, without spaces, interpuncts and selectors of a glyph. */
    private int[] characters(String name) {
        return Normal.name(name)
                .codePoints()
                .filter(c -> !INTERPUNCTS.contains(c) && !isVariationSelector(c))
                .map(c -> gbkAssigned.getOrDefault(c, c))
                .toArray();
    }

    private int common(int c) {
        return isPrivateUse(c) ? UNKNOWN : common.getOrDefault(c, Character.toUpperCase(c));
    }

    private static boolean isMissingInGbk(int c) {
        return !GBK.newEncoder().canEncode(Character.toString(c));
    }

    private static boolean isPrivateUse(int c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
