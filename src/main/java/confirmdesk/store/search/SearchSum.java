package confirmdesk.store.search;

import confirmdesk.domain.registration.Registration;
import confirmdesk.store.sql.Sql;
import java.util.List;

/** Whether the index holds exactly the words it must hold: two sums over all words, one as computed and one as stored. */
public final class SearchSum {

    private static final List<String> COLUMNS = List.of("name", "piece", "ending");

    private final SearchIndex index;
    private long expected;

    public SearchSum(SearchIndex index) {
        this.index = index;
    }

    public void add(long id, Registration registration) {
        List<String> words = index.words(registration);
        for (int i = 0; i < COLUMNS.size(); i++) {
            String[] column = split(words.get(i));
            for (int place = 0; place < column.length; place++) {
                expected += value(column[place], id, COLUMNS.get(i), place);
            }
        }
        for (String typed : split(words.get(COLUMNS.size()))) {
            expected += value(typed, id, "", 0);
        }
    }

    /** @param sql a connection that may have temporary tables */
    public boolean matches(Sql sql) {
        sql.run("CREATE VIRTUAL TABLE temp.text_words USING fts5vocab(main, search_text, instance)");
        sql.run("CREATE VIRTUAL TABLE temp.pinyin_words USING fts5vocab(main, search_pinyin, instance)");
        long[] stored = {0};
        sql.each(
                "SELECT term, doc, col, \"offset\" FROM temp.text_words",
                row -> stored[0] += value(row.text(1), row.number(2), row.text(3), row.number(4)));
        sql.each(
                "SELECT term, doc FROM temp.pinyin_words",
                row -> stored[0] += value(row.text(1), row.number(2), "", 0));
        return stored[0] == expected;
    }

    private static String[] split(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    private static long value(String word, long id, String column, long place) {
        long value = id * 31 + place;
        for (int i = 0; i < word.length(); i++) {
            value = value * 0x100000001b3L + word.charAt(i);
        }
        return (value ^ column.hashCode()) * 0x9e3779b97f4a7c15L;
    }
}
