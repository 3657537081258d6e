package confirmdesk.store.search;

import confirmdesk.desk.review.Pinyin;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.sql.Sql;
import java.util.List;

/** Keeps the words that registrations are found by. */
public final class SearchIndex {

    private final Pinyin pinyin;
    private final NumberWords numbers;

    public SearchIndex(Pinyin pinyin, Tokens tokens) {
        this.pinyin = pinyin;
        numbers = new NumberWords(tokens);
    }

    public void add(Sql sql, long id, Registration registration) {
        List<String> words = words(registration);
        sql.change(
                "INSERT INTO search_text (rowid, name, piece, ending) VALUES (?, ?, ?, ?)",
                id,
                words.get(0),
                words.get(1),
                words.get(2));
        sql.change("INSERT INTO search_pinyin (rowid, typed) VALUES (?, ?)", id, words.get(3));
    }

    public static void remove(Sql sql, long id) {
        sql.change("DELETE FROM search_text WHERE rowid = ?", id);
        sql.change("DELETE FROM search_pinyin WHERE rowid = ?", id);
    }

    /** What the index must hold of a registration: the words of its name, its ID number, the ends, and its pinyin. */
    List<String> words(Registration registration) {
        String name = registration.get(Field.NAME);
        String idNumber = registration.get(Field.ID_NUMBER);
        return List.of(
                NameWords.whole(name),
                numbers.pieces(idNumber),
                numbers.endings(idNumber, registration.get(Field.PHONE)),
                PinyinWords.of(pinyin.syllables(name)));
    }
}
