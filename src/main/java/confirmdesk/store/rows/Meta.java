package confirmdesk.store.rows;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.Optional;

/** The named values of the store as a whole. */
public final class Meta {

    public static final SealedTable TABLE = SealedTable.of("meta", "name", "value");

    /** What the store is for, a {@link confirmdesk.desk.store.StoreInfo.Kind}. */
    public static final String KIND = "kind";

    public static final String YEAR = "year";

    /** The number and the hash of the last entry of the log. */
    public static final String LOG_HEAD = "log head";

    /** Which variants of names the plain names were made with. */
    public static final String NAMES = "names";

    /** How many numbers the desk gave to people whom it registered; none is given twice. */
    public static final String REGISTERED = "registered";

    private final RowSeals seals;

    public Meta(RowSeals seals) {
        this.seals = seals;
    }

    public Optional<String> get(Sql sql, String name) {
        return sql.first(TABLE.select() + " WHERE name = ?", this::checked, name);
    }

    public void put(Sql sql, String name, String value) {
        TABLE.put(sql, seals, name, value);
    }

    private String checked(Row row) {
        if (!TABLE.fits(seals, row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        return row.text(2);
    }
}
