package confirmdesk.store;

import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.folder.StoreFolder;
import confirmdesk.store.folder.StoreLock;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.seal.StoreKey;
import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Schema;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Makes a new store; one whose making was interrupted is finished. */
record StoreMaking(StoreFolder folder, StoreInfo.Kind kind) {

    private static final String ROWS = """
        SELECT (SELECT count(*) FROM meta) + (SELECT count(*) FROM log) + (SELECT count(*) FROM registration)\
        """;

    /** Whether there is no store yet, or one that was never finished: it has its tables but not one row. */
    boolean isNeeded() {
        if (!folder.hasStore()) {
            return true;
        }
        try (Database main = new Database(folder.database(), Access.READ)) {
            return switch (Schema.STORE.age(main)) {
                case UNFINISHED -> true;
                case NEWER, FOREIGN, OLDER -> false;
                case CURRENT -> main.read(sql -> sql.number(ROWS)) == 0;
            };
        }
    }

    /** @return false if somebody else is making it */
    boolean make(Clerk clerk, Instant at) throws IOException {
        folder.prepare();
        Optional<StoreLock> lock = folder.lock();
        if (lock.isEmpty()) {
            return false;
        }
        try (StoreLock held = lock.get()) {
            StoreKey key = key();
            folder.prepareFiles();
            Schema.STORE.migrate(folder.database());
            Schema.PHOTOS.migrate(folder.photos());
            begin(Seals.of(key), clerk, at);
        }
        return true;
    }

    /** A key that is there is never replaced: something may be sealed with it. */
    private StoreKey key() throws IOException {
        Optional<StoreKey> known = folder.key();
        return known.isPresent() ? known.get() : folder.newKey();
    }

    private void begin(Seals seals, Clerk clerk, Instant at) {
        try (Database main = new Database(folder.database(), Access.WRITE)) {
            main.write(sql -> {
                if (sql.number(ROWS) == 0) {
                    new Meta(seals.rows()).put(sql, Meta.KIND, kind.name());
                    new LogBook(seals).append(sql, Deed.ofStore(clerk, at, Act.CREATE_STORE, kind.name()));
                }
                return true;
            });
        }
    }
}
