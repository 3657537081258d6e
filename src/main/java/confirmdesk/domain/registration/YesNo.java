package confirmdesk.domain.registration;

import java.util.Locale;
import java.util.Set;

/** The words for 是 and 否 in lists; an unknown word is neither. */
public final class YesNo {

    private static final Set<String> YES = Set.of("是", "1", "Y", "YES", "TRUE", "√", "✓", "有");
    private static final Set<String> NO = Set.of("", "否", "0", "N", "NO", "FALSE", "×", "无", "-");

    private YesNo() {}

    public static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    /** Whether the word is known at all; an empty cell means no. */
    public static boolean isKnown(String text) {
        return YES.contains(plain(text)) || NO.contains(plain(text));
    }

    private static String plain(String text) {
        return Normal.width(text).strip().toUpperCase(Locale.ROOT);
    }
}
