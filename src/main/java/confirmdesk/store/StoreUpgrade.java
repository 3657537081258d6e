package confirmdesk.store;

import confirmdesk.store.folder.StoreFolder;
import confirmdesk.store.folder.StoreLock;
import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Schema;
import java.io.IOException;
import java.util.Optional;

/** Brings a store up to date that an older program made: tables are added, nothing that is there is touched. */
record StoreUpgrade(StoreFolder folder) {

    boolean isNeeded() {
        try (Database main = new Database(folder.database(), Access.READ)) {
            return Schema.STORE.age(main) == Schema.Age.OLDER;
        }
    }

    /** Does it if it is needed; the caller holds the lock. */
    void withLock() {
        if (isNeeded()) {
            Schema.STORE.migrate(folder.database());
        }
    }

    /** Does it for somebody who only reads. @return false if somebody else writes to the store */
    boolean run() throws IOException {
        Optional<StoreLock> lock = folder.lock();
        if (lock.isEmpty()) {
            return false;
        }
        try (StoreLock held = lock.get()) {
            withLock();
        }
        return true;
    }
}
