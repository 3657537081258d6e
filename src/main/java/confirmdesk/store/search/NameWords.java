package confirmdesk.store.search;

import confirmdesk.domain.registration.Normal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as words of the index: one word per character, so that any part of it is a phrase; its code in hexadecimal, so that
 * no character is a sign of the query language and characters of four bytes are like any other. Spaces and all kinds of dots
 * are left out, capital letters are small.
 */
final class NameWords {

    /** Stands after the last character; no hexadecimal number. */
    private static final String END = "end";

    private static final Set<Integer> DOTS = Set.of(
            0x00B7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0xFF0E, 0x002E, 0x25CF, 0x3002, 0xFF61, 0x02D9);

    /** What programs write for one apostrophe; of full-width ones {@link Normal#name} makes plain ones. */
    private static final List<String> APOSTROPHES = Stream.of(0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032)
            .map(Integer::toHexString)
            .toList();

    private NameWords() {}

    /**
     * The phrases that a part may be in the index, which holds every name as it came: one for each kind of apostrophe,
     * only one if there is none. So no stored word depends on which signs are taken for the same.
     */
    static List<String> spellings(String words) {
        List<String> typed = List.of(words.split(" "));
        if (Collections.disjoint(typed, APOSTROPHES)) {
            return List.of(words);
        }
        return APOSTROPHES.stream()
                .map(one -> typed.stream()
                        .map(word -> APOSTROPHES.contains(word) ? one : word)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The words of a whole name. */
    static String whole(String name) {
        String part = part(name);
        return part.isEmpty() ? END : part + " " + END;
    }

    /** The words of a part of a name; empty if nothing of it is looked for. */
    static String part(String text) {
        return Normal.name(text)
                .codePoints()
                .filter(c -> !DOTS.contains(c))
                .map(Character::toLowerCase)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }
}
