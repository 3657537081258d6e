package confirmdesk.store.search;

import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.seal.Tokens.Kind;
import confirmdesk.store.sql.Sql;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Finds what a typed text can mean: everything it can mean at once, the most exact meaning first. */
public final class SearchBox {

    private static final int SHORTEST_PART = 4;
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final Tokens tokens;
    private final NumberWords numbers;

    public SearchBox(Tokens tokens) {
        this.tokens = tokens;
        numbers = new NumberWords(tokens);
    }

    /** The ids of the hits, each once, best first; equally good ones in the order of import. */
    public long[] find(Sql sql, String text) {
        Hits hits = new Hits(sql);
        String typed = Normal.withoutSpaces(Normal.width(text));
        hits.add("SELECT id FROM registration WHERE number IN (?, ?)", typed, Normal.code(text));
        wholeNumbers(hits, text);
        ends(hits, text);
        parts(hits, text);
        name(hits, text);
        PinyinWords.typed(text).ifPresent(word -> pinyin(hits, word));
        startOfRegistrationNumber(hits, typed, Normal.code(text));
        return hits.found.build().toArray();
    }

    private void wholeNumbers(Hits hits, String text) {
        String number = Normal.code(text);
        if (isNumber(number)) {
            hits.add(
                    "SELECT id FROM registration WHERE token_18 = ? ORDER BY id",
                    tokens.of(Kind.NUMBER_18, IdNumber.of(number).eighteen()));
            hits.match("ending", "\"" + numbers.word(Kind.PHONE, Normal.phone(text)) + "\"");
        }
    }

    private void ends(Hits hits, String text) {
        String end = Normal.code(text);
        if (end.length() == SHORTEST_PART) {
            hits.match("ending", "\"" + numbers.word(Kind.LAST_FOUR, end) + "\"");
            hits.match("ending", "\"" + numbers.word(Kind.PHONE_END, end) + "\"");
        }
    }

    private void parts(Hits hits, String text) {
        String part = Normal.code(text);
        if (isNumber(part)) {
            hits.match("piece", "\"" + numbers.pieces(part) + "\"");
        }
    }

    private static void name(Hits hits, String text) {
        String part = NameWords.part(text);
        if (!part.isEmpty()) {
            hits.match("name", any("^", NameWords.whole(text)));
            hits.match("name", any("^", part));
            hits.match("name", any("", part));
        }
    }

    /** Any spelling of a name. @param start what stands before each phrase */
    private static String any(String start, String words) {
        return NameWords.spellings(words).stream()
                .map(phrase -> start + "\"" + phrase + "\"")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static void pinyin(Hits hits, String word) {
        String query = "SELECT rowid FROM search_pinyin WHERE search_pinyin MATCH ? ORDER BY rowid";
        hits.add(query, "\"" + PinyinWords.atStart(word) + "\" *");
        hits.add(query, "\"" + word + "\" *");
    }

    private static void startOfRegistrationNumber(Hits hits, String typed, String code) {
        if (!typed.isEmpty()) {
            hits.addNumbersFrom(typed);
        }
        if (!code.isEmpty() && !code.equals(typed)) {
            hits.addNumbersFrom(code);
        }
    }

    /** Whether it can be an ID number, a phone or a part of one; Chinese characters stand only beside digits, as in 军字第 1234 号. */
    private static boolean isNumber(String code) {
        boolean plain = code.chars().allMatch(c -> c > ' ' && c < 0x7f);
        boolean digits = code.chars().anyMatch(c -> c >= '0' && c <= '9');
        return code.length() >= SHORTEST_PART && (plain || digits);
    }

    /** Collects hits, the better ones first. */
    private static final class Hits {

        private final Sql sql;
        private final BitSet known = new BitSet();
        private final LongStream.Builder found = LongStream.builder();

        Hits(Sql sql) {
            this.sql = sql;
        }

        void match(String column, String phrase) {
            add("SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid", column + " : " + phrase);
        }

        void add(String query, Object... values) {
            sql.each(query, row -> add(row.number(1)), values);
        }

        /** The first digits of the year hit everybody: an array is put in order much faster than the database does it. */
        void addNumbersFrom(String start) {
            String query = "SELECT id FROM registration WHERE number >= ? AND number < ?";
            long[] ids = sql.numbers(query, start, start + LAST_CHARACTER);
            Arrays.sort(ids);
            for (long id : ids) {
                add(id);
            }
        }

        private void add(long id) {
            if (!known.get((int) id)) {
                known.set((int) id);
                found.add(id);
            }
        }
    }
}
