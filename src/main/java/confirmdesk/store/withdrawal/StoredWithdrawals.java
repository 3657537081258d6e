package confirmdesk.store.withdrawal;

import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may have withdrawn and still stands otherwise. */
public final class StoredWithdrawals implements PossiblyWithdrawn {

    private static final String DOUBTFUL = """
        FROM possibly_withdrawn p
        JOIN standing s ON s.registration_id = p.registration_id
        JOIN registration r ON r.id = p.registration_id
        WHERE NOT p.stays AND s.state NOT IN ('REJECTED', 'WITHDRAWN', 'ABANDONED')
        """;

    private final Database database;
    private final Doubts doubts;
    private final LogBook log;

    public StoredWithdrawals(Database database, Seals seals, LogBook log) {
        this.database = database;
        this.log = log;
        doubts = new Doubts(seals);
    }

    @Override
    public long count() {
        return database.read(sql -> sql.number("SELECT count(*) " + DOUBTFUL));
    }

    @Override
    public List<Line> first(int most) {
        return database.read(sql -> sql.list(
                "SELECT r.number, coalesce(r.name, ''), s.state, p.word " + DOUBTFUL + "ORDER BY r.id LIMIT ?",
                row -> new Line(
                        new RegistrationNumber(row.text(1)), row.text(2), row.constant(3, State.class), row.text(4)),
                most));
    }

    @Override
    public boolean stays(RegistrationNumber number, Clerk clerk, Instant at) {
        return database.write(sql -> {
            Optional<Doubt> doubt = sql.first(
                    "SELECT r.id, p.word " + DOUBTFUL + "AND r.number = ?",
                    row -> new Doubt(row.number(1), row.text(2)),
                    number.value());
            doubt.ifPresent(d -> {
                doubts.stays(sql, d.id(), d.word(), at);
                log.append(sql, new Deed(clerk, at, Act.STAYS, number, null, null, ""));
            });
            return doubt.isPresent();
        });
    }

    private record Doubt(long id, String word) {}
}
