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
    public static final Schema STORE = new Schema(List.of("db/store", "db/sqlite"), 0x43446b31, 12);

    /** Photos. */
    public static final Schema PHOTOS = new Schema(List.of("db/photos"), 0x43446b32, 1);

    /** What migrating makes first. */
    private static final String HISTORY = "flyway_schema_history";

    private static final long OLDEST_SQLITE = 3_051_003;

    /** How a database stands to this program. */
    public enum Age {
        /** Nothing was made yet, or not everything. */
        UNFINISHED,
        CURRENT,
        /** Made by an older program: it can be brought up to date. */
        OLDER,
        NEWER,
        FOREIGN
    }

    /** Looks without changing anything; fast, because an up-to-date store must open fast. */
    public Age age(Database database) {
        return database.read(sql -> {
            long marked = sql.number(Dialect.MARK);
            if (marked != mark) {
                boolean begun = sql.number(Dialect.TABLES) == 0 || sql.number(Dialect.TABLES_NAMED, HISTORY) == 1;
                return marked == 0 && begun ? Age.UNFINISHED : Age.FOREIGN;
            }
            long version = sql.number(Dialect.VERSION);
            return version > newest ? Age.NEWER : version < newest ? Age.OLDER : Age.CURRENT;
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
        String[] parts = database.read(sql -> sql.first(Dialect.PROGRAM, row -> row.text(1)))
                .orElseThrow()
                .split("\\.", 3);
        long version =
                Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(parts[1]) * 1000 + Long.parseLong(parts[2]);
        return version < OLDEST_SQLITE;
    }
}
