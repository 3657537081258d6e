package confirmdesk.store.payment;

import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The payments of the store. */
public final class StoredPayments implements Payments {

    private static final String SUM = "SELECT count(*), coalesce(sum(amount), 0) FROM payment";

    private final Database database;
    private final Seals seals;
    private final LogBook log;
    private final Deeds deeds;
    private final PaymentTable payments;

    public StoredPayments(Database database, Seals seals, LogBook log, Deeds deeds) {
        this.database = database;
        this.seals = seals;
        this.log = log;
        this.deeds = deeds;
        payments = new PaymentTable(seals);
    }

    @Override
    public Session begin(Clerk clerk, Instant at) {
        return new PaymentSession(database.begin(), seals, log, deeds, clerk, at);
    }

    @Override
    public void forEach(Consumer<Payment> sink) {
        database.read(sql -> {
            payments.each(sql, sink);
            return true;
        });
    }

    @Override
    public List<Payment> after(long id, boolean onlyOpen, int most) {
        return database.read(sql -> payments.after(sql, id, onlyOpen, most));
    }

    @Override
    public Sum open() {
        return sum(SUM + " WHERE " + PaymentTable.OPEN);
    }

    @Override
    public Sum received() {
        return sum(SUM);
    }

    private Sum sum(String query) {
        return database.read(sql -> sql.first(query, row -> new Sum(row.number(1), new Fen(row.number(2)))))
                .orElseThrow();
    }
}
