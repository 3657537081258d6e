package confirmdesk.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.store.sql.Schema.Age;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestMigrationLeavesTheVersionThatTheProgramExpects() {
        Path main = folder.resolve("main.db");
        Path photos = folder.resolve("photos.db");
        try (Database database = new Database(main, Access.WRITE)) {
            assertThat(Schema.STORE.age(database)).isEqualTo(Age.UNFINISHED);
            assertThat(Schema.isTooOld(database)).isFalse();
        }
        Schema.STORE.migrate(main);
        Schema.PHOTOS.migrate(photos);
        try (Database database = new Database(main, Access.READ)) {
            assertThat(Schema.STORE.age(database)).isEqualTo(Age.CURRENT);
            assertThat(Schema.PHOTOS.age(database)).isEqualTo(Age.FOREIGN);
        }
        try (Database database = new Database(photos, Access.READ)) {
            assertThat(Schema.PHOTOS.age(database)).isEqualTo(Age.CURRENT);
        }
    }

    @Test
    void migratingTwiceIsMigratingOnce() {
        Path main = folder.resolve("main.db");
        Schema.STORE.migrate(main);
        Schema.STORE.migrate(main);
        try (Database database = new Database(main, Access.READ)) {
            assertThat(Schema.STORE.age(database)).isEqualTo(Age.CURRENT);
        }
    }

    @Test
    void whatIsCommittedIsOnDiskAndTemporaryResultsAreNot() {
        try (Database database = new Database(folder.resolve("main.db"), Access.WRITE)) {
            assertThat(List.of(
                            pragma(database, "journal_mode"),
                            pragma(database, "synchronous"),
                            pragma(database, "foreign_keys"),
                            pragma(database, "secure_delete"),
                            pragma(database, "temp_store")))
                    .containsExactly("wal", "2", "1", "1", "2");
        }
    }

    /** Another database has other types: they stand in the dialect, not in the migrations. */
    @Test
    void theMigrationsThatAnotherDatabaseCouldRunNameNoTypeOfSqlite() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/store"))) {
            assertThat(files.map(SchemaTest::text).toList())
                    .isNotEmpty()
                    .noneMatch(text -> text.matches("(?s).*\\b(BLOB|INTEGER|PRAGMA|VIRTUAL)\\b.*"));
        }
    }

    private static String pragma(Database database, String name) {
        return database.write(sql -> sql.first("PRAGMA " + name, row -> row.text(1)))
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
