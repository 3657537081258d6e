package confirmdesk.store.photo;

import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.Optional;

/** Which photo belongs to whom. */
public final class PhotoLinks {

    public static final SealedTable LAST_YEAR = SealedTable.of("last_year_photo", "last_year_id", "photo");

    private final Seals seals;
    private final RegistrationTable registrations;
    private final LastYearTable lastYear;
    private final StandingTable standings;

    public PhotoLinks(Seals seals) {
        this.seals = seals;
        registrations = new RegistrationTable(seals);
        lastYear = new LastYearTable(seals);
        standings = new StandingTable(seals);
    }

    /** The photo that came with the batch for a registration. */
    public Optional<String> ofBatch(Sql sql, RegistrationNumber number) {
        return link(sql, "batch_photo", number);
    }

    /** The photo of a registration that is shown and handed back. */
    Optional<String> shown(Sql sql, RegistrationNumber number) {
        return link(sql, "photo", number);
    }

    /** The picture that a clerk was handed. */
    Optional<String> original(Sql sql, RegistrationNumber number) {
        return link(sql, "original", number);
    }

    public Optional<String> ofLastYear(Sql sql, RegistrationNumber number) {
        return sql.first("""
            SELECT p.photo FROM last_year_photo p JOIN last_year l ON l.id = p.last_year_id
            WHERE l.number = ?\
            """, row -> row.text(1), number.value());
    }

    /** Links another photo of the batch to a registration. */
    public void link(Sql sql, RegistrationNumber number, String sha256, PhotoState state) {
        long id = registrations.id(sql, number).orElseThrow();
        StandingRow row = standings.find(sql, id).orElseThrow();
        standings.replace(sql, row.version(), row.withPhoto(row.photo().withBatch(sha256, state)));
    }

    public void linkLastYear(Sql sql, RegistrationNumber number, String sha256) {
        LAST_YEAR.put(sql, seals.rows(), lastYear.id(sql, number).orElseThrow(), sha256);
    }

    private static Optional<String> link(Sql sql, String column, RegistrationNumber number) {
        return sql.first("""
            SELECT s.%s FROM standing s JOIN registration r ON r.id = s.registration_id
            WHERE r.number = ? AND s.%s IS NOT NULL\
            """.formatted(column, column), row -> row.text(1), number.value());
    }
}
