package confirmdesk.store.sql;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The tables of a database, made and changed by migrations.
 *
 * @param folders where the migrations lie on the class path
 * @param mark the number that says whose database it is
 * @param newest the version that the newest migration leaves behind as {@code user_version}
 */
public record Schema(List<String> folders, long mark, long newest) {

    /** Registrations, decisions, log and everything else but photos. */
    public static final Schema STORE = new Schema(List.of("db/store", "db/sqlite"), 0x43446b31, 1);

    /** Photos. */
    public static final Schema PHOTOS = new Schema(List.of("db/photos"), 0x43446b32, 1);

    /** Tables, if the first of all is not the one that migrating begins with. */
    private static final String UNKNOWN_TABLES = """
        SELECT count(*) FROM sqlite_master
        WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history')\
        """;

    private static final long OLDEST_SQLITE = 3_051_003;

    /** How a database stands to this program. */
    public enum Age {
        /** Nothing was made yet, or not everything. */
        UNFINISHED,
        CURRENT,
        NEWER,
        FOREIGN
    }

    /** Looks without changing anything; fast, because an up-to-date store must open fast. */
    public Age age(Database database) {
        return database.read(sql -> {
            long version = sql.number("PRAGMA user_version");
            boolean ours = sql.number("PRAGMA application_id") == mark;
            if (version == 0 && !ours) {
                return sql.number(UNKNOWN_TABLES) == 0 ? Age.UNFINISHED : Age.FOREIGN;
            }
            return !ours ? Age.FOREIGN : version > newest ? Age.NEWER : Age.CURRENT;
        });
    }

    /** Brings the tables up to date. */
    public void migrate(Path file) {
        Flyway.configure()
                .dataSource(new Dialect().source(file))
                .locations(folders.stream().map(folder -> "classpath:" + folder).toArray(String[]::new))
                .placeholders(Dialect.TYPES)
                .load()
                .migrate();
    }

    /** Whether the database's own program is old enough to lose data when its log is reset (fixed in SQLite 3.51.3). */
    public static boolean isTooOld(Database database) {
        String[] parts = database.read(sql -> sql.first("SELECT sqlite_version()", row -> row.text(1)))
                .orElseThrow()
                .split("\\.", 3);
        long version =
                Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(parts[1]) * 1000 + Long.parseLong(parts[2]);
        return version < OLDEST_SQLITE;
    }
}
