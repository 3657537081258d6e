package confirmdesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes of a store what the first version of the program left behind. */
final class OldStore {

    private static final Set<String> FIRST = Set.of(
            "meta",
            "registration",
            "last_year",
            "last_year_photo",
            "standing",
            "act",
            "log",
            "exam_table",
            "export",
            "flyway_schema_history");

    private OldStore() {}

    /** Takes away what later versions added. */
    static void of(Path folder) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("confirmdesk.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP INDEX IF EXISTS registration_region");
            for (String table : later(statement)) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("DELETE FROM flyway_schema_history WHERE version NOT IN ('1', '1.1')");
            statement.execute("PRAGMA user_version = 1");
        }
    }

    private static List<String> later(Statement statement) throws SQLException {
        List<String> later = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (tables.next()) {
                String name = tables.getString(1);
                if (!FIRST.contains(name) && !name.startsWith("search_") && !name.startsWith("sqlite_")) {
                    later.add(name);
                }
            }
        }
        return later;
    }
}
