package confirmdesk.store.search;

import confirmdesk.domain.registration.Normal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a keyboard can type of a name: all syllables, initials, or a surname of one or two syllables and initials; from its start
 * or from a later syllable; ü as v or as u. Whoever types the beginning of a word finds it.
 */
final class PinyinWords {

    /** Stands before a word that begins where the name begins. */
    private static final String FROM_START = "0";

    private static final int LONGEST_SURNAME = 2;

    private PinyinWords() {}

    /** The words of a name with these syllables. */
    static String of(List<String> syllables) {
        Set<String> words = new LinkedHashSet<>();
        for (int start = 0; start < syllables.size(); start++) {
            List<String> rest = syllables.subList(start, syllables.size());
            String mark = start == 0 ? FROM_START : "";
            for (int whole = 0; whole <= Math.min(LONGEST_SURNAME, rest.size()); whole++) {
                add(words, mark, word(rest, whole));
            }
            add(words, mark, String.join("", rest));
        }
        return String.join(" ", words);
    }

    /** The beginning of a word that a text can be; none unless it is Latin letters only. */
    static Optional<String> typed(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text))
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v');
        return plain.matches("[a-z]+") ? Optional.of(plain) : Optional.empty();
    }

    /** How that beginning is looked for at the start of names. */
    static String atStart(String typed) {
        return FROM_START + typed;
    }

    private static void add(Set<String> words, String mark, String word) {
        words.add(mark + word);
        words.add(mark + word.replace('v', 'u'));
        if (!mark.isEmpty()) {
            words.add(word);
            words.add(word.replace('v', 'u'));
        }
    }

    /** The first syllables whole, of the others the first letter. */
    private static String word(List<String> syllables, int whole) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            word.append(i < whole ? syllables.get(i) : syllables.get(i).substring(0, 1));
        }
        return word.toString();
    }
}
