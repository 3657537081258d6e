package confirmdesk.domain.registration;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words for 是 and 否 in lists; in a column of marks its own word means 是 too. An unknown word is neither. */
public final class YesNo {

    private static final Set<String> YES = Set.of("是", "1", "Y", "YES", "TRUE", "√", "✓", "有");
    private static final Set<String> NO = Set.of("", "否", "0", "N", "NO", "FALSE", "×", "无", "-");

    private YesNo() {}

    /** Marks are written as the thing itself too: 缺考 in the column 缺考标记, 正常 if there is nothing to mark. */
    private static final Map<Field, Set<String>> OWN_YES =
            Map.of(Field.ABSENT, Set.of("缺考"), Field.DISCIPLINED, Set.of("违纪"));

    private static final Map<Field, Set<String>> OWN_NO = Map.of(
            Field.ABSENT, Set.of("正常", "未缺考", "参考", "到考"),
            Field.DISCIPLINED, Set.of("正常", "未违纪", "无违纪"));

    public static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    /** Whether a word of this column means 是. */
    public static boolean isYes(Field column, String text) {
        return isYes(text) || OWN_YES.getOrDefault(column, Set.of()).contains(plain(text));
    }

    /** Whether a word of this column is known at all; an empty cell means no. */
    public static boolean isKnown(Field column, String text) {
        return isKnown(text)
                || isYes(column, text)
                || OWN_NO.getOrDefault(column, Set.of()).contains(plain(text));
    }

    /** Whether the word is known at all; an empty cell means no. */
    public static boolean isKnown(String text) {
        return YES.contains(plain(text)) || NO.contains(plain(text));
    }

    private static String plain(String text) {
        return Normal.width(text).strip().toUpperCase(Locale.ROOT);
    }
}
