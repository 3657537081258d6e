package confirmdesk.store.sql;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What differs from one database to another: SQLite's connection settings, column types and error codes. Full-text search
 * differs too; its statements stand in the search package and its tables in {@code db/sqlite}.
 */
final class Dialect {

    /** A query that says {@link #SOUND} if all pages and indexes are as they must be. */
    static final String SOUNDNESS = "PRAGMA integrity_check(1)";

    static final String SOUND = "ok";
    static final String BROKEN_LINKS = "SELECT count(*) FROM pragma_foreign_key_check";
    static final String MOST_PAGES = "PRAGMA max_page_count = ";

    /** The version of the tables, the sign of the program they belong to, and how many tables there are. */
    static final String VERSION = "PRAGMA user_version";

    static final String MARK = "PRAGMA application_id";
    static final String TABLES = "SELECT count(*) FROM sqlite_master";
    static final String TABLES_NAMED = "SELECT count(*) FROM sqlite_master WHERE name = ?";
    static final String PROGRAM = "SELECT sqlite_version()";

    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIB = 16_384;
    private static final int WAL_BYTES_KEPT = 16 << 20;

    /** Words of the migrations that stand for a type. */
    static final Map<String, String> TYPES = Map.of("id", "INTEGER PRIMARY KEY", "bytes", "BLOB", "count", "INTEGER");

    /**
     * Connects to a file, which is made if it isn't there. Temporary results stay in memory: nothing personal ever lies in a
     * temporary file. The driver isn't to ask for generated keys after every change: nobody wants them.
     */
    Connection connect(Path file, Access access) {
        try {
            Connection connection = settings().createConnection(url(file));
            if (access == Access.READ) {
                try (var statement = connection.createStatement()) {
                    statement.execute("PRAGMA query_only = ON");
                }
            }
            return connection;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** The same for the library that migrates. */
    DataSource source(Path file) {
        SQLiteDataSource source = new SQLiteDataSource(settings());
        source.setUrl(url(file));
        return source;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setJournalSizeLimit(WAL_BYTES_KEPT);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** Begins a transaction that writes, so that it waits for others at once and not in its middle. */
    String begin() {
        return "BEGIN IMMEDIATE";
    }

    /** The sentence for what the database says; it names no value. */
    StoreTrouble trouble(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new StoreTrouble(Message.of("store.broken", e.getClass().getSimpleName()), e);
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        return new StoreTrouble(sentence(code), e);
    }

    /** The file shared between processes can't grow on a full disk; SQLite has a code of its own for that. */
    private static Message sentence(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Message.of("store.diskFull");
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Message.of("store.diskFull");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Message.of("store.becameReadOnly");
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Message.of("store.damaged");
            case SQLITE_BUSY, SQLITE_LOCKED -> Message.of("store.busy");
            default -> Message.of("store.broken", code.name());
        };
    }
}
