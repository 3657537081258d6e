package confirmdesk.store.log;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogChain;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Appends to the log, in the transaction of what the entry reports; the newest entry's hash stands sealed in the store too. */
public final class LogBook {

    /** Every column of the log, for {@link #entry}. */
    public static final String SELECT =
            "SELECT number, at, clerk, act, registration, from_state, to_state, reason, hash FROM log ";

    private final Meta meta;

    public LogBook(Seals seals) {
        meta = new Meta(seals.rows());
    }

    /** The number and hash of the newest entry. */
    public record Head(long number, String hash) {

        static final Head NONE = new Head(0, LogChain.START);

        private static Head in(String text) {
            String[] parts = text.split(" ", 2);
            return new Head(Long.parseLong(parts[0]), parts[1]);
        }
    }

    /** The newest entry, as the store has it sealed beside the log. */
    public Head head(Sql sql) {
        return meta.get(sql, Meta.LOG_HEAD).map(Head::in).orElse(Head.NONE);
    }

    public void append(Sql sql, Deed deed) {
        Head head = head(sql);
        Instant at = deed.at().truncatedTo(ChronoUnit.MILLIS);
        LogEntry entry = new LogEntry(
                head.number() + 1,
                at,
                deed.clerk(),
                deed.act(),
                deed.registration(),
                deed.from(),
                deed.to(),
                deed.reason(),
                "");
        String hash = LogChain.hash(head.hash(), entry);
        sql.change(
                """
                INSERT INTO log (number, at, clerk, act, registration, from_state, to_state, reason, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                entry.number(),
                at,
                deed.clerk().name(),
                deed.act(),
                deed.registration() == null ? null : deed.registration().value(),
                deed.from(),
                deed.to(),
                deed.reason(),
                hash);
        meta.put(sql, Meta.LOG_HEAD, entry.number() + " " + hash);
    }

    /** Reads a row of {@link #SELECT}. */
    public static LogEntry entry(Row row) {
        return new LogEntry(
                row.number(1),
                Instant.parse(row.text(2)),
                new Clerk(row.text(3)),
                row.constant(4, Act.class),
                Optional.ofNullable(row.textOrNull(5))
                        .map(RegistrationNumber::new)
                        .orElse(null),
                state(row.textOrNull(6)),
                state(row.textOrNull(7)),
                row.text(8),
                row.text(9));
    }

    private static @Nullable State state(@Nullable String name) {
        return name == null ? null : State.valueOf(name);
    }
}
