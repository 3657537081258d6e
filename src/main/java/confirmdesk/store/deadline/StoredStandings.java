package confirmdesk.store.deadline;

import confirmdesk.desk.deadline.Standings;
import confirmdesk.domain.decision.State;
import confirmdesk.store.sql.Database;
import java.util.Arrays;
import java.util.List;

/** Counts the registrations of the store by region and state, along two indexes: no row of a person is read. */
public final class StoredStandings implements Standings {

    private static final String JOINED = "FROM standing s JOIN registration r ON r.id = s.registration_id ";

    /** Where something is settled, what still asks counts and not the outcome. */
    private static final String UNMERGED = """
        FROM (SELECT registration_id FROM standing
              WHERE outcome = 'ID_CHANGED' AND registration_id NOT IN (SELECT registration_id FROM settled)
              UNION ALL SELECT registration_id FROM settled WHERE asks = 'ID_CHANGED' AND stage = 'NONE') AS u
        JOIN registration r ON r.id = u.registration_id\
        """;

    private final Database database;

    public StoredStandings(Database database) {
        this.database = database;
    }

    @Override
    public List<Group> groups() {
        return database.read(sql -> sql.list(
                "SELECT coalesce(r.region, '') AS place, s.state, count(*) " + JOINED
                        + "GROUP BY place, s.state ORDER BY place, s.state",
                row -> new Group(row.text(1), row.constant(2, State.class), row.number(3))));
    }

    /** Sorted here, because the database takes much longer. */
    @Override
    public long[] ids(Group group) {
        long[] ids = database.read(sql -> sql.numbers(
                "SELECT s.registration_id " + JOINED + "WHERE s.state = ? AND coalesce(r.region, '') = ?",
                group.state(),
                group.region()));
        Arrays.sort(ids);
        return ids;
    }

    @Override
    public List<Unmerged> unmerged() {
        return database.read(sql -> sql.list(
                "SELECT coalesce(r.region, '') AS place, count(*) " + UNMERGED + " GROUP BY place ORDER BY place",
                row -> new Unmerged(row.text(1), row.number(2))));
    }

    @Override
    public long[] ids(Unmerged unmerged) {
        return database.read(
                sql -> sql.numbers("SELECT r.id " + UNMERGED + " WHERE coalesce(r.region, '') = ?", unmerged.region()));
    }
}
