package confirmdesk.store.photo;

import confirmdesk.store.seal.Vault;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of photos. A photo is committed here before anything links to it in the store, and stays marked as loose until the
 * link is committed too: whatever happens in between, nothing points to a missing photo and no photo is left over.
 */
public final class PhotoBox {

    private static final int TRANSACTION_BYTES = 8 << 20;

    private final Database database;
    private final Vault vault;

    public PhotoBox(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public Optional<byte[]> find(String sha256) {
        return database.read(
                        sql -> sql.first("SELECT content FROM photo WHERE sha256 = ?", row -> row.bytes(1), sha256))
                .map(closed -> vault.open(closed, place(sha256)));
    }

    /** Every photo's name, in order. */
    public List<String> names() {
        return database.read(sql -> sql.list("SELECT sha256 FROM photo ORDER BY sha256", row -> row.text(1)));
    }

    /** Begins to put photos in, in transactions of bounded size. */
    public Writer writer() {
        return new Writer();
    }

    /** The photos that may have no link. */
    List<String> loose() {
        return database.read(sql -> sql.list("SELECT sha256 FROM loose", row -> row.text(1)));
    }

    /** Removes some of the loose ones and trusts the others. */
    void settle(List<String> unlinked) {
        database.write(sql -> {
            unlinked.forEach(sha256 -> sql.change("DELETE FROM photo WHERE sha256 = ?", sha256));
            return sql.change("DELETE FROM loose");
        });
    }

    private static String place(String sha256) {
        return "photo " + sha256;
    }

    /** Puts photos in; what was put in before {@link #flush} may not be there yet. */
    public final class Writer implements AutoCloseable {

        private Database.@Nullable Transaction open;
        private long bytes;

        /** @return the photo's name */
        public String add(byte[] photo) {
            String sha256 = Sha256.of(photo);
            mark(sha256);
            Sql sql = transaction().sql();
            if (sql.number("SELECT count(*) FROM photo WHERE sha256 = ?", sha256) == 0) {
                sql.change(
                        "INSERT INTO photo (sha256, content) VALUES (?, ?)", sha256, vault.seal(photo, place(sha256)));
                bytes += photo.length;
            }
            if (bytes > TRANSACTION_BYTES) {
                flush();
            }
            return sha256;
        }

        /** Has a photo looked at by the next {@link PhotoSweep}, because a link to it goes. */
        public void mark(String sha256) {
            transaction().sql().change("INSERT INTO loose (sha256) VALUES (?) ON CONFLICT DO NOTHING", sha256);
        }

        /** Makes what was put in durable. */
        public void flush() {
            if (open != null) {
                open.commit();
            }
            close();
        }

        @Override
        public void close() {
            Database.Transaction closing = open;
            open = null;
            bytes = 0;
            if (closing != null) {
                closing.close();
            }
        }

        private Database.Transaction transaction() {
            Database.Transaction now = open == null ? database.begin() : open;
            open = now;
            return now;
        }
    }
}
