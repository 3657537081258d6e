package confirmdesk.store.payment;

import confirmdesk.desk.payment.Payers;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The registrations of the store as far as money is concerned, and who was carried over. */
public final class StoredPayers implements Payers {

    public static final SealedTable CARRIED_OVER =
            SealedTable.of("carried_over", "registration_id", "stands", "reason", "clerk", "at");

    private final Database database;
    private final Seals seals;
    private final LogBook log;
    private final PayerRows rows;

    public StoredPayers(Database database, Seals seals, LogBook log) {
        this.database = database;
        this.seals = seals;
        this.log = log;
        rows = new PayerRows(seals);
    }

    @Override
    public void forEach(Consumer<Payer> sink) {
        database.read(sql -> {
            rows.each(sql, sink);
            return true;
        });
    }

    @Override
    public Optional<Payer> find(RegistrationNumber number) {
        return database.read(sql -> rows.find(sql, number.value()));
    }

    @Override
    public Set<String> regionsReviewed() {
        return Set.copyOf(database.read(sql -> sql.list("""
            SELECT DISTINCT coalesce(r.region, '') FROM region_review v JOIN registration r ON r.id = v.registration_id\
            """, row -> row.text(1))));
    }

    @Override
    public void carryOver(Payer payer, CarriedOver note, Clerk clerk, Instant at) {
        database.write(sql -> {
            byte[] reason = note.reason().getBytes(StandardCharsets.UTF_8);
            CARRIED_OVER.put(
                    sql,
                    seals.rows(),
                    payer.id(),
                    note.stands(),
                    seals.vault().seal(reason, "carried_over " + payer.id()),
                    clerk.name(),
                    at);
            Act act = note.stands() ? Act.CARRY_OVER : Act.NO_CARRY_OVER;
            log.append(
                    sql,
                    new Deed(
                            clerk,
                            at,
                            act,
                            payer.registration().number(),
                            payer.state(),
                            payer.state(),
                            note.logged()));
            return true;
        });
    }
}
