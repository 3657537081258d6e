package confirmdesk.store.withdrawal;

import confirmdesk.desk.importing.Imports;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.Optional;

/** Keeps what batches say of withdrawals; what a person settled is asked again only if a batch says something else. */
public final class Doubts {

    public static final SealedTable TABLE =
            SealedTable.of("possibly_withdrawn", "registration_id", "word", "at", "stays");

    /** What a registration has that is missing from a complete batch, instead of a word. */
    private static final String MISSING = "";

    private static final String ABSENT = """
        SELECT r.id, r.number FROM registration r JOIN standing s ON s.registration_id = r.id
        WHERE s.state NOT IN ('REJECTED', 'WITHDRAWN', 'ABANDONED') AND NOT EXISTS (
            SELECT 1 FROM draft d WHERE d.number = r.number) AND NOT EXISTS (
            SELECT 1 FROM possibly_withdrawn p
            WHERE p.registration_id = r.id AND (NOT p.stays OR p.word = ''))
        ORDER BY r.id\
        """;

    private final Seals seals;

    public Doubts(Seals seals) {
        this.seals = seals;
    }

    /** Whether there are any at all, settled or not. */
    public boolean exist(Sql sql) {
        return sql.number("SELECT count(*) FROM possibly_withdrawn") > 0;
    }

    /** A batch lists the registration, with a word for a withdrawal or with none. */
    public Imports.Sign listed(Sql sql, RegistrationNumber number, String word, Instant at) {
        long id = sql.number("SELECT id FROM registration WHERE number = ?", number.value());
        Optional<String> known =
                sql.first("SELECT word FROM possibly_withdrawn WHERE registration_id = ?", row -> row.text(1), id);
        if (word.isEmpty()) {
            boolean gone = sql.change("DELETE FROM possibly_withdrawn WHERE registration_id = ?", id) > 0;
            return gone ? Imports.Sign.GONE : Imports.Sign.NONE;
        }
        if (known.filter(word::equals).isPresent()) {
            return Imports.Sign.NONE;
        }
        put(sql, id, word, at, false);
        return Imports.Sign.ARISEN;
    }

    /** A complete batch lists only these. @return how many others are in doubt now and were not before */
    public long missing(Sql sql, RegistrationNumbers listed, Instant at) {
        long[] missing =
                sql
                        .list(ABSENT, row -> listed.contains(new RegistrationNumber(row.text(2))) ? -1 : row.number(1))
                        .stream()
                        .mapToLong(Long::longValue)
                        .filter(id -> id >= 0)
                        .toArray();
        for (long id : missing) {
            put(sql, id, MISSING, at, false);
        }
        return missing.length;
    }

    /** A person found that it stands. */
    void stays(Sql sql, long id, String word, Instant at) {
        put(sql, id, word, at, true);
    }

    private void put(Sql sql, long id, String word, Instant at, boolean stays) {
        TABLE.put(sql, seals.rows(), id, word, at, stays);
    }
}
