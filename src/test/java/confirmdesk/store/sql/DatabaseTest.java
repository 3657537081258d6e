package confirmdesk.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.store.StoreTrouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String COUNT = "SELECT count(*) FROM word";

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("test.db"), Access.WRITE);
        database.write(sql -> {
            sql.run("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT UNIQUE, bytes BLOB, yes BOOLEAN)");
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void valuesOfEveryKindComeBack() {
        database.write(
                sql -> sql.change("INSERT INTO word VALUES (?, ?, ?, ?)", 1L << 40, "𠮷?'", new byte[] {0, -1}, true));
        database.write(sql -> sql.change("INSERT INTO word VALUES (?, ?, ?, ?)", 2, null, null, false));
        List<List<Object>> rows = database.read(sql -> sql.list(
                "SELECT id, text, bytes, yes FROM word ORDER BY id DESC",
                row -> List.of(row.number(1), String.valueOf(row.textOrNull(2)), row.is(4))));
        assertThat(rows).containsExactly(List.of(1L << 40, "𠮷?'", true), List.of(2L, "null", false));
        Optional<byte[]> bytes =
                database.read(sql -> sql.first("SELECT bytes FROM word WHERE id <> 2", row -> row.bytes(1)));
        assertThat(bytes).hasValue(new byte[] {0, -1});
    }

    @Test
    void whatThrowsLeavesNothingAndTheNextOneGoesOn() {
        assertThatThrownBy(() -> database.write(sql -> {
                    sql.change("INSERT INTO word (text) VALUES ('a')");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThatThrownBy(() -> database.write(sql -> {
                    sql.change("INSERT INTO word (text) VALUES ('b')");
                    return sql.change("INSERT INTO word (text) VALUES ('b')");
                }))
                .isInstanceOf(StoreTrouble.class);
        assertThat(count()).isZero();
        database.write(sql -> sql.change("INSERT INTO word (text) VALUES ('b')"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void readersDoNotWaitForAWriterAndSeeWhatWasCommitted() throws Exception {
        try (Database.Transaction transaction = database.begin()) {
            transaction.sql().change("INSERT INTO word (text) VALUES ('a')");
            assertThat(CompletableFuture.supplyAsync(this::count).get()).isZero();
            transaction.commit();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aWriterWaitsForTheOneBefore() throws Exception {
        CompletableFuture<Integer> second;
        try (Database.Transaction transaction = database.begin()) {
            second = CompletableFuture.supplyAsync(
                    () -> database.write(sql -> sql.change("UPDATE word SET yes = TRUE WHERE text = 'a'")));
            transaction.sql().change("INSERT INTO word (text) VALUES ('a')");
            transaction.commit();
        }
        assertThat(second.get()).isEqualTo(1);
    }

    @Test
    void aTransactionInsideATransactionIsAMistake() {
        try (Database.Transaction transaction = database.begin()) {
            assertThatThrownBy(database::begin).isInstanceOf(IllegalStateException.class);
            transaction.commit();
        }
    }

    @Test
    void aClosedDatabaseLetsAReaderFinishAndNobodyElseBegin() {
        assertThat(database.<Long>read(sql -> {
                    database.close();
                    return sql.number(COUNT);
                }))
                .isZero();
        assertThatThrownBy(this::count).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whileAQueryIsReadItCanRunInsideItself() {
        database.write(sql -> {
            for (String text : List.of("a", "b", "c")) {
                sql.change("INSERT INTO word (text) VALUES (?)", text);
            }
            return true;
        });
        long[] pairs = {0};
        database.read(sql -> {
            sql.each("SELECT id FROM word", outer -> sql.each("SELECT id FROM word", inner -> pairs[0]++));
            return true;
        });
        assertThat(pairs[0]).isEqualTo(9);
    }

    @Test
    void noValueIsInTheSentenceOfATrouble() {
        assertThatThrownBy(() -> database.write(sql -> {
                    sql.change("INSERT INTO word (text) VALUES ('41010319881109991X')");
                    return sql.change("INSERT INTO word (text) VALUES ('41010319881109991X')");
                }))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageNotContaining("4101");
    }

    private long count() {
        return database.read(sql -> sql.number(COUNT));
    }
}
