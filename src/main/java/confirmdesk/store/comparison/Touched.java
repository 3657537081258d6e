package confirmdesk.store.comparison;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.rows.NumberTokens;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Those to whom it matters that one registration comes or goes: all with its ID number, which are duplicates then, and all
 * with the name of a record of last year under this number, which can't be suggested to them while the number is spoken for.
 */
public final class Touched {

    private final Seals seals;
    private final Comparing comparing;

    public Touched(Seals seals) {
        this.seals = seals;
        comparing = new Comparing(seals);
    }

    /** Compares them again as they are now. */
    public void compareAgain(
            Sql sql,
            Registration registration,
            NameVariants names,
            BiFunction<Registration, Surroundings, Comparison> compare) {
        comparing.align(sql, names);
        for (long id : ids(sql, registration, names)) {
            comparing.again(sql, id, names, compare);
        }
    }

    private Set<Long> ids(Sql sql, Registration registration, NameVariants names) {
        long token = NumberTokens.of(registration.answers(), seals.tokens()).whole();
        Set<Long> ids =
                new TreeSet<>(sql.list("SELECT id FROM registration WHERE token = ?", row -> row.number(1), token));
        List<String> records =
                sql.list("SELECT name FROM last_year WHERE token = ?", row -> row.textOrNull(1), token).stream()
                        .filter(name -> name != null && !name.isBlank())
                        .toList();
        if (!records.isEmpty()) {
            sql.each("SELECT id, name FROM registration WHERE name IS NOT NULL", row -> {
                if (records.stream().anyMatch(name -> names.sameName(row.text(2), name))) {
                    ids.add(row.number(1));
                }
            });
        }
        return ids;
    }
}
