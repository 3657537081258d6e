package confirmdesk.store.review;

import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;

/** Reads registrations as lines of a list; the end of the ID number is unsealed for the page that is looked at. */
final class Summaries {

    static final String SELECT = """
        SELECT %s, s.state, s.outcome, s.automatic, s.photo_state, s.changed
        FROM registration r JOIN standing s ON s.registration_id = r.id
        WHERE r.id = ?\
        """.formatted(RegistrationTable.COLUMNS);

    private static final int STANDING = RegistrationTable.WIDTH + 1;
    private static final int SHOWN = 4;

    private final RegistrationTable registrations;

    Summaries(Seals seals) {
        registrations = new RegistrationTable(seals);
    }

    Summary read(Row row) {
        RegistrationTable.Stored stored = registrations.read(row);
        Registration registration = stored.registration();
        return new Summary(
                stored.id(),
                registration.number(),
                registration.get(Field.NAME),
                end(Normal.code(registration.get(Field.ID_NUMBER))),
                registration.get(Field.SITE),
                registration.get(Field.LEVEL),
                registration.get(Field.SPECIALTY_CODE),
                registration.get(Field.SPECIALTY_NAME),
                row.constant(STANDING, State.class),
                row.constant(STANDING + 1, Outcome.class),
                row.is(STANDING + 2),
                row.constant(STANDING + 3, PhotoState.class),
                row.text(STANDING + 4));
    }

    private static String end(String number) {
        return number.substring(Math.max(0, number.length() - SHOWN));
    }
}
