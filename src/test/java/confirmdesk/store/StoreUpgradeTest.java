package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.registration.Registration;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.tables.CsvTables;
import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that the first version of the program made. */
class StoreUpgradeTest {

    private static final Registration SOMEBODY = new MadeUp(1).registration();

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void makeTheFirstVersionsStore() throws SQLException {
        folder = parent.resolve("store");
        try (Store store = Stores.open(folder)) {
            Stores.take(store, List.of(SOMEBODY));
            store.decisions().apply(Deciding.confirm(store, SOMEBODY));
        }
        Path first = parent.resolve("first.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + first, null, null)
                .locations("classpath:db/store", "classpath:db/sqlite")
                .placeholders(Map.of("id", "INTEGER PRIMARY KEY", "bytes", "BLOB", "count", "INTEGER"))
                .target("1.1")
                .load()
                .migrate();
        becomeLike(first);
    }

    @Test
    void isBroughtUpToDateWhenItIsOpened() {
        try (Store store = Stores.opened(Stores.opener().open(folder, Access.WRITE))) {
            isAsItWas(store);
        }
    }

    @Test
    void isBroughtUpToDateForSomebodyWhoOnlyReads() {
        try (Store store = Stores.opened(Stores.opener().open(folder, Access.READ))) {
            isAsItWas(store);
        }
    }

    @Test
    void isOpenedAndNeverMadeAnew() {
        try (Store store = Stores.open(folder)) {
            isAsItWas(store);
        }
    }

    @Test
    void whoOnlyReadsIsToldWhileTheFileIsReadOnly() {
        StoreOpener mayNotWrite = new StoreOpener(new CsvTables(), new IcuPinyin(), path -> false);
        assertThat(mayNotWrite.open(folder, Access.READ))
                .isInstanceOfSatisfying(
                        Opening.NotWritable.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("store.older"));
        assertThat(Stores.opener().open(folder, Access.READ)).isInstanceOf(Opening.Opened.class);
    }

    private static void isAsItWas(Store store) {
        assertThat(store.check().problems()).isEmpty();
        assertThat(Deciding.now(store, SOMEBODY).lastDecision()).isNotNull();
        assertThat(store.journal().newestBelow(Long.MAX_VALUE, 9)).hasSize(3);
        assertThat(store.exports().nextNumber()).isEqualTo(1);
    }

    /** Loses every table and column that the first version didn't have. */
    private void becomeLike(Path first) throws SQLException {
        Map<String, List<String>> then = tables(first);
        Path now = folder.resolve("confirmdesk.db");
        Map<String, List<String>> today = tables(now);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + now);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : today.entrySet()) {
                Optional<List<String>> columns = Optional.ofNullable(then.get(table.getKey()));
                if (columns.isEmpty()) {
                    statement.execute("DROP TABLE " + table.getKey());
                } else {
                    for (String column : table.getValue()) {
                        if (!columns.get().contains(column)) {
                            statement.execute("ALTER TABLE " + table.getKey() + " DROP COLUMN " + column);
                        }
                    }
                }
            }
            statement.execute("DELETE FROM flyway_schema_history WHERE version NOT IN ('1', '1.1')");
            statement.execute("PRAGMA user_version = 1");
        }
        assertThat(Schema.STORE.newest()).isGreaterThan(1);
    }

    private static Map<String, List<String>> tables(Path file) throws SQLException {
        Map<String, List<String>> tables = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND m.name NOT LIKE 'search%' AND m.name NOT LIKE 'sqlite%'\
                    """)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return tables;
    }
}
