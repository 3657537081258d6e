package confirmdesk.store.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.settling.Settlements;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Settled;
import confirmdesk.store.comparison.Comparing;
import confirmdesk.store.rows.SettledTable;
import confirmdesk.store.rows.SettlementTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The settlements of the store: each is on disk, with its comparison, when its method returns. */
public final class StoredSettlements implements Settlements {

    private final Database database;
    private final Deeds deeds;
    private final Tables tables;
    private final SettlementTable settlements;
    private final SettledTable settled;
    private final Comparing comparing;

    public StoredSettlements(Database database, Seals seals, Deeds deeds, Tables tables) {
        this.database = database;
        this.deeds = deeds;
        this.tables = tables;
        settlements = new SettlementTable(seals);
        settled = new SettledTable(seals);
        comparing = new Comparing(seals);
    }

    @Override
    public boolean keep(List<Settling> together, BiFunction<Registration, Surroundings, Comparison> compare) {
        NameVariants names = tables.current().names();
        try (Database.Transaction transaction = database.begin()) {
            Sql sql = transaction.sql();
            long batch = deeds.next(sql);
            for (int i = 0; i < together.size(); i++) {
                Settling settling = together.get(i);
                if (!deeds.decide(sql, settling.change(), batch + i, batch)) {
                    return false;
                }
                settlements.put(sql, batch + i, settling.change().id(), settling.settled());
            }
            together.forEach(s -> comparing.again(sql, s.change().id(), names, compare));
            transaction.commit();
            return true;
        }
    }

    @Override
    public Settled of(RegistrationNumber number) {
        return database.read(sql -> settlements.inForce(sql, number));
    }

    @Override
    public Optional<RegistrationNumber> holder(RegistrationNumber lastYear, RegistrationNumber but) {
        return database.read(sql -> settled.holder(sql, lastYear, but));
    }
}
