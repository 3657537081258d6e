package confirmdesk.store.papers;

import confirmdesk.desk.papers.PaperTicks;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.util.OptionalLong;

/** Keeps ticks in the store: each is on disk when its method returns. */
public final class StoredTicks implements PaperTicks {

    private final Database database;
    private final Seals seals;
    private final RegistrationTable registrations;

    public StoredTicks(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
        registrations = new RegistrationTable(seals);
    }

    @Override
    public boolean put(RegistrationNumber number, String paper, boolean ticked, Tick tick) {
        return database.write(sql -> {
            OptionalLong id = registrations.id(sql, number);
            id.ifPresent(registration -> TickTable.put(sql, seals.rows(), registration, paper, ticked, tick));
            return id.isPresent();
        });
    }
}
