package confirmdesk.store.papers;

import confirmdesk.domain.papers.Recall;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of what those who were sent back are asked for. */
public final class RecallTable {

    public static final SealedTable TABLE = SealedTable.of("recall", "act_id", "papers", "until");

    /** The columns that {@link #read} reads, of a table called {@code c}. */
    public static final String COLUMNS = "c.papers, c.until";

    private RecallTable() {}

    public static void put(Sql sql, RowSeals seals, long act, Recall recall) {
        TABLE.put(
                sql,
                seals,
                act,
                String.join("|", recall.papers()),
                recall.until().toString());
    }

    /** The recall in the columns from {@code first}, if there is one. */
    public static Optional<Recall> read(Row row, int first) {
        return Optional.ofNullable(row.textOrNull(first + 1))
                .map(until -> new Recall(LocalDate.parse(until), papers(row.text(first))));
    }

    private static List<String> papers(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
