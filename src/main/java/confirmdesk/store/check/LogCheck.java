package confirmdesk.store.check;

import confirmdesk.domain.log.LogChain;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Row;
import java.time.DateTimeException;

/** Computes the log's chain again and compares its end with the head that is sealed beside it. */
final class LogCheck {

    private final Database database;
    private final LogBook log;
    private String hash = LogChain.START;
    private long number;
    private boolean broken;

    LogCheck(Database database, LogBook log) {
        this.database = database;
        this.log = log;
    }

    void run(Findings findings) {
        findings.during(() -> {
            database.read(sql -> {
                sql.each(LogBook.SELECT + "ORDER BY number", row -> entry(row, findings));
                return true;
            });
            LogBook.Head head = database.read(log::head);
            if (!broken && (head.number() != number || !head.hash().equals(hash))) {
                findings.add("store.check.logEnd", Long.toString(head.number()), Long.toString(number));
            }
        });
    }

    /** Only the first break is told: everything after it breaks too. */
    private void entry(Row row, Findings findings) {
        findings.looked();
        number++;
        if (!broken && !fits(row)) {
            broken = true;
            findings.add("store.check.log", Long.toString(number));
        }
        hash = row.text(9);
    }

    private boolean fits(Row row) {
        try {
            LogEntry entry = LogBook.entry(row);
            return entry.number() == number && entry.hash().equals(LogChain.hash(hash, entry));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return false;
        }
    }
}
