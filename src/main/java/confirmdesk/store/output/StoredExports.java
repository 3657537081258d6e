package confirmdesk.store.output;

import confirmdesk.desk.output.Exports;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.photo.Sha256;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/** The lists that left the program, with their bytes sealed. */
public final class StoredExports implements Exports {

    public static final SealedTable TABLE =
            SealedTable.of("export", "number", "kind", "format", "sha256", "summary", "clerk", "at", "content");

    /** On which payment list each registration stood last. */
    public static final SealedTable LISTED = SealedTable.of("listed", "registration_id", "export", "amount");

    private final Database database;
    private final Seals seals;
    private final LogBook log;
    private final ObjLongConsumer<Sql> alongside;

    public StoredExports(Database database, Seals seals, LogBook log) {
        this(database, seals, log, (sql, number) -> {});
    }

    /** @param alongside told the number of a list that is kept, in the same transaction */
    StoredExports(Database database, Seals seals, LogBook log, ObjLongConsumer<Sql> alongside) {
        this.database = database;
        this.seals = seals;
        this.log = log;
        this.alongside = alongside;
    }

    @Override
    public long nextNumber() {
        return database.read(sql -> sql.number("SELECT coalesce(max(number), 0) + 1 FROM export"));
    }

    @Override
    public void keep(long number, Kind kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at) {
        database.write(sql -> {
            keep(sql, new Listed(number, kind, format, Sha256.of(bytes), summary, clerk, at), bytes);
            alongside.accept(sql, number);
            return true;
        });
    }

    @Override
    public void keepPayments(long number, PaymentList list, Clerk clerk, Instant at) {
        database.write(sql -> {
            String sha256 = Sha256.of(list.bytes());
            keep(
                    sql,
                    new Listed(number, Kind.PAYMENTS, list.format(), sha256, list.summary(), clerk, at),
                    list.bytes());
            list.owed().forEach((id, owed) -> LISTED.put(sql, seals.rows(), id, number, owed.amount()));
            return true;
        });
    }

    @Override
    public List<Listed> listed(Kind kind) {
        return database.read(sql -> sql.list(
                "SELECT number, kind, format, sha256, summary, clerk, at FROM export WHERE kind = ? ORDER BY number"
                        + " DESC",
                row -> new Listed(
                        row.number(1),
                        Kind.of(row.text(2)),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        new Clerk(row.text(6)),
                        Instant.parse(row.text(7))),
                kind.word()));
    }

    @Override
    public Optional<Kept> find(long number) {
        return database.read(sql -> sql.first(
                "SELECT kind, format, content, at FROM export WHERE number = ?",
                row -> new Kept(
                        number,
                        Kind.of(row.text(1)),
                        row.text(2),
                        seals.vault().open(row.bytes(3), place(number)),
                        Instant.parse(row.text(4))),
                number));
    }

    /** Keeps a list with its log entry, in the caller's transaction. @param bytes nothing if it is kept in pieces */
    public void keep(Sql sql, Listed list, byte[] bytes) {
        TABLE.put(
                sql,
                seals.rows(),
                list.number(),
                list.kind().word(),
                list.format(),
                list.sha256(),
                list.summary(),
                list.clerk().name(),
                list.at(),
                seals.vault().seal(bytes, place(list.number())));
        log.append(sql, Deed.ofStore(list.clerk(), list.at(), list.kind().act(), list.summary()));
    }

    private static String place(long number) {
        return "export " + number;
    }
}
