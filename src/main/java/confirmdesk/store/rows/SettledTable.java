package confirmdesk.store.rows;

import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Stage;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.Optional;

/** The table of what the comparison makes of settlements; only registrations about which something is settled have a row. */
public final class SettledTable {

    public static final SealedTable TABLE = SealedTable.of("settled", "registration_id", "asks", "stage", "joined");

    /** The columns that {@link #doubt} reads, of a table called {@code d} that may have no row. */
    public static final String DOUBT = "d.asks, d.stage";

    private final Seals seals;

    public SettledTable(Seals seals) {
        this.seals = seals;
    }

    /** Keeps what a comparison made of the settlement that was in force. */
    public void keep(Sql sql, long registration, Question question) {
        if (question.settled().equals(Settled.NOTHING)) {
            sql.change("DELETE FROM settled WHERE registration_id = ?", registration);
            return;
        }
        String joined = question.finding()
                .flatMap(Finding::linked)
                .map(RegistrationNumber::value)
                .orElse(null);
        Doubt doubt = question.doubt();
        TABLE.put(sql, seals.rows(), registration, doubt.open(), doubt.stage(), joined);
    }

    /** Another registration that is joined to a record of last year. */
    public Optional<RegistrationNumber> holder(Sql sql, RegistrationNumber lastYear, RegistrationNumber but) {
        return sql.first("""
            SELECT r.number FROM settled d JOIN registration r ON r.id = d.registration_id
            WHERE d.joined = ? AND r.number <> ? ORDER BY r.number LIMIT 1\
            """, row -> new RegistrationNumber(row.text(1)), lastYear.value(), but.value());
    }

    /** The doubt in the columns from {@code first}; without a row, what comes with the outcome. */
    public static Doubt doubt(Row row, int first, Outcome outcome) {
        if (row.textOrNull(first + 1) == null) {
            return Doubt.of(outcome);
        }
        Outcome asks = row.textOrNull(first) == null ? null : row.constant(first, Outcome.class);
        return new Doubt(asks, row.constant(first + 1, Stage.class));
    }
}
