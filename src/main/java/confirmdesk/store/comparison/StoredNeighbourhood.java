package confirmdesk.store.comparison;

import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;

/** What stands around a registration in the store. */
public final class StoredNeighbourhood implements Neighbourhood {

    private final Database database;
    private final Tables tables;
    private final Neighbours neighbours;

    public StoredNeighbourhood(Database database, Seals seals, Tables tables) {
        this.database = database;
        this.tables = tables;
        neighbours = new Neighbours(seals);
    }

    @Override
    public Surroundings of(Registration registration) {
        return database.read(
                sql -> neighbours.around(sql, registration, tables.current().names()));
    }
}
