package confirmdesk.store.importing;

import confirmdesk.desk.importing.ListKind;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.NumberTokens;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.sql.Sql;
import java.util.List;

/** Whom a photo's name means. */
final class Meaning {

    private final Tokens tokens;

    Meaning(Tokens tokens) {
        this.tokens = tokens;
    }

    /** By registration number, else all with this ID number, else all with the other form of it. */
    List<RegistrationNumber> of(Sql sql, ListKind kind, String key) {
        String query = "SELECT number FROM " + table(kind) + " WHERE ";
        List<RegistrationNumber> byNumber = numbers(sql, query + "number IN (?, ?)", key.strip(), Normal.code(key));
        if (!byNumber.isEmpty()) {
            return byNumber;
        }
        NumberTokens number = NumberTokens.of(key, tokens);
        List<RegistrationNumber> byIdNumber = numbers(sql, query + "token = ? ORDER BY id", number.whole());
        return byIdNumber.isEmpty() ? numbers(sql, query + "token_18 = ? ORDER BY id", number.eighteen()) : byIdNumber;
    }

    /** How many have this name. Names are compared in normal form, so all of them are looked at. */
    long named(Sql sql, ListKind kind, String name) {
        String plain = Normal.name(name);
        long[] count = {0};
        sql.each("SELECT name FROM " + table(kind) + " WHERE name IS NOT NULL", row -> {
            if (Normal.name(row.text(1)).equals(plain)) {
                count[0]++;
            }
        });
        return count[0];
    }

    private static String table(ListKind kind) {
        return kind == ListKind.THIS_YEAR ? "registration" : "last_year";
    }

    private static List<RegistrationNumber> numbers(Sql sql, String query, Object... values) {
        return sql.list(query, row -> new RegistrationNumber(row.text(1)), values);
    }
}
