package confirmdesk.store.papers;

import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The table of papers that somebody saw. */
public final class TickTable {

    public static final SealedTable TABLE =
            SealedTable.of("paper_tick", "id", "registration_id", "paper", "ticked", "clerk", "at");

    private TickTable() {}

    /** The ticks of a registration, by the paper's code. */
    public static Map<String, Tick> of(Sql sql, RegistrationNumber number) {
        Map<String, Tick> ticks = new HashMap<>();
        sql.each(
                """
                SELECT t.paper, t.clerk, t.at FROM paper_tick t JOIN registration r ON r.id = t.registration_id
                WHERE r.number = ? AND t.ticked\
                """,
                row -> ticks.put(row.text(1), new Tick(new Clerk(row.text(2)), Instant.parse(row.text(3)))),
                number.value());
        return ticks;
    }

    static void put(Sql sql, RowSeals seals, long registration, String paper, boolean ticked, Tick tick) {
        long id = sql.first(
                        "SELECT id FROM paper_tick WHERE registration_id = ? AND paper = ?",
                        row -> row.number(1),
                        registration,
                        paper)
                .orElseGet(() -> sql.number("SELECT coalesce(max(id), 0) + 1 FROM paper_tick"));
        TABLE.put(sql, seals, id, registration, paper, ticked, tick.clerk().name(), tick.at());
    }
}
