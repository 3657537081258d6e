package confirmdesk.store.output;

import confirmdesk.desk.notice.NoticeBook;
import confirmdesk.desk.output.Exports;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.notice.Due;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notices that were handed out, each sealed with the number of the list that it left with. */
public final class StoredNotices implements NoticeBook {

    public static final SealedTable TABLE =
            SealedTable.of("notice", "id", "registration_id", "kind", "basis", "export");

    private static final String MISSED = """
        SELECT s.registration_id FROM standing s JOIN act a ON a.registration_id = s.registration_id
        WHERE s.state = 'ABANDONED' AND a.id = (
            SELECT max(d.id) FROM act d
            WHERE d.registration_id = s.registration_id AND NOT d.undone AND d.to_state <> d.from_state)
            AND a.from_state IN ('CONFIRMED', 'AUTO_CONFIRMED')\
        """;

    private final Database database;
    private final Seals seals;
    private final LogBook log;

    public StoredNotices(Database database, Seals seals, LogBook log) {
        this.database = database;
        this.seals = seals;
        this.log = log;
    }

    @Override
    public HandedOut handedOut() {
        Map<Due, BitSet> people = new HashMap<>();
        database.read(sql -> {
            sql.each(
                    "SELECT kind, basis, registration_id FROM notice",
                    row -> people.computeIfAbsent(
                                    new Due(row.constant(1, NoticeKind.class), row.text(2)), due -> new BitSet())
                            .set(Math.toIntExact(row.number(3))));
            return true;
        });
        return new HandedOut(people);
    }

    @Override
    public BitSet paymentMissed() {
        BitSet missed = new BitSet();
        for (long id : database.read(sql -> sql.numbers(MISSED))) {
            missed.set(Math.toIntExact(id));
        }
        return missed;
    }

    @Override
    public Exports handingOut(List<Notice> notices) {
        return new StoredExports(database, seals, log, (sql, export) -> handOut(sql, notices, export));
    }

    private void handOut(Sql sql, List<Notice> notices, long export) {
        long id = sql.number("SELECT coalesce(max(id), 0) FROM notice");
        for (Notice notice : notices) {
            id++;
            TABLE.put(
                    sql,
                    seals.rows(),
                    id,
                    notice.registration(),
                    notice.due().kind(),
                    notice.due().basis(),
                    export);
        }
    }
}
