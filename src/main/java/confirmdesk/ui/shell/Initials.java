package confirmdesk.ui.shell;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds Chinese command names by pinyin: the initials or the whole, such as qr and queren for 确认. */
final class Initials {

    private final Transliterator toPinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** Whether the name, its pinyin or its initials hold what was typed. */
    boolean match(String name, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
            return true;
        }
        String[] syllables = toPinyin.transliterate(name).split("[^a-z0-9]+");
        String initials = Arrays.stream(syllables)
                .filter(s -> !s.isEmpty())
                .map(s -> s.substring(0, 1))
                .collect(Collectors.joining());
        return initials.contains(wanted) || String.join("", syllables).contains(wanted);
    }
}
