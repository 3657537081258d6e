package confirmdesk.store.comparison;

import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.rows.NumberTokens;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SettlementTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks up what stands around a registration; every look-up goes through an index. */
final class Neighbours {

    private static final String SAME_NUMBER = "SELECT id FROM last_year WHERE token_18 = ?";

    /** The same plain name, and the same birth date or a number that may differ in one digit. */
    private static final String SAME_NAME = """
        SELECT id FROM last_year
        WHERE plain_name = ? AND (birth = ? OR first_half = ? OR last_half = ?)\
        """;

    /** A name that can't be looked up, because a character of it or of the other name is unknown. */
    private static final String UNKNOWN_NAME = """
        SELECT id, name FROM last_year WHERE name_unknown = ? AND birth = ?
        UNION ALL SELECT id, name FROM last_year WHERE name_unknown = ? AND first_half = ?
        UNION ALL SELECT id, name FROM last_year WHERE name_unknown = ? AND last_half = ?\
        """;

    /** An answer of the centre that still holds: nobody took the opening back. */
    private static final String REFUSED = """
        SELECT count(*) FROM act
        WHERE registration_id = (SELECT id FROM registration WHERE number = ?) AND act = ? AND NOT undone\
        """;

    private final Seals seals;
    private final RegistrationTable registrations;
    private final LastYearTable lastYear;
    private final SettlementTable settlements;

    Neighbours(Seals seals) {
        this.seals = seals;
        registrations = new RegistrationTable(seals);
        lastYear = new LastYearTable(seals);
        settlements = new SettlementTable(seals);
    }

    Surroundings around(Sql sql, Registration registration, NameVariants names) {
        NumberTokens number = NumberTokens.of(registration.answers(), seals.tokens());
        List<Registration> sameNumber = registrations.othersWithNumber(sql, number.whole(), registration.number());
        List<LastYearRecord> candidates = new ArrayList<>();
        for (long id : candidates(sql, registration, number, names)) {
            lastYear.find(sql, id).ifPresent(candidates::add);
        }
        return new Surroundings(
                sameNumber,
                candidates,
                spokenFor(sql, registration, candidates),
                settlements.inForce(sql, registration.number()),
                isRefused(sql, registration.number()));
    }

    private static boolean isRefused(Sql sql, RegistrationNumber number) {
        return sql.number(REFUSED, number.value(), Act.REFUSED_BY_CENTRE) > 0;
    }

    private static Set<Long> candidates(Sql sql, Registration registration, NumberTokens number, NameVariants names) {
        String name = registration.get(Field.NAME);
        String birth = LastYearTable.birth(registration.get(Field.BIRTH_DATE));
        Set<Long> ids = new TreeSet<>();
        sql.each(SAME_NUMBER, row -> ids.add(row.number(1)), number.eighteen());
        sql.each(
                SAME_NAME,
                row -> ids.add(row.number(1)),
                names.plain(name),
                birth,
                number.firstHalf(),
                number.lastHalf());
        List<Boolean> unknown = names.hasUnknown(name) ? List.of(true, false) : List.of(true);
        for (boolean kind : unknown) {
            sql.each(
                    UNKNOWN_NAME,
                    row -> {
                        if (names.sameName(name, row.text(2))) {
                            ids.add(row.number(1));
                        }
                    },
                    kind,
                    birth,
                    kind,
                    number.firstHalf(),
                    kind,
                    number.lastHalf());
        }
        return ids;
    }

    private Set<RegistrationNumber> spokenFor(Sql sql, Registration registration, List<LastYearRecord> candidates) {
        Set<RegistrationNumber> spokenFor = new HashSet<>();
        for (LastYearRecord candidate : candidates) {
            long token = NumberTokens.of(candidate.answers(), seals.tokens()).whole();
            if (registrations.hasOtherWithNumber(sql, token, registration.number())) {
                spokenFor.add(candidate.number());
            }
        }
        return spokenFor;
    }
}
