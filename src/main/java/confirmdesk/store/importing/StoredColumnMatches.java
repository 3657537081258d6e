package confirmdesk.store.importing;

import confirmdesk.desk.columns.ColumnMatches;
import confirmdesk.desk.columns.SenderColumns;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps in the store what the columns of senders' lists hold. */
public final class StoredColumnMatches implements ColumnMatches {

    public static final SealedTable TABLE =
            SealedTable.of("column_match", "id", "print", "sender", "header", "field", "clerk", "at");

    private final Database database;
    private final Seals seals;

    public StoredColumnMatches(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    @Override
    public List<SenderColumns> all() {
        return database.read(sql -> {
            Map<List<String>, Map<String, Field>> lists = new LinkedHashMap<>();
            sql.each(
                    "SELECT print, sender, header, field FROM column_match ORDER BY sender, print, id",
                    row -> lists.computeIfAbsent(List.of(row.text(1), row.text(2)), list -> new HashMap<>())
                            .put(row.text(3), row.constant(4, Field.class)));
            List<SenderColumns> all = new ArrayList<>();
            lists.forEach((list, fields) -> all.add(new SenderColumns(list.get(0), list.get(1), fields)));
            return all;
        });
    }

    @Override
    public void remember(SenderColumns columns, Clerk clerk, Instant at) {
        database.write(sql -> {
            forget(sql, columns.print());
            columns.fields().forEach((header, field) -> {
                long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM column_match");
                TABLE.put(
                        sql,
                        seals.rows(),
                        id,
                        columns.print(),
                        columns.sender(),
                        header,
                        field.name(),
                        clerk.name(),
                        at.toString());
            });
            return true;
        });
    }

    @Override
    public void forget(String print) {
        database.write(sql -> forget(sql, print));
    }

    private static boolean forget(Sql sql, String print) {
        return sql.change("DELETE FROM column_match WHERE print = ?", print) > 0;
    }
}
