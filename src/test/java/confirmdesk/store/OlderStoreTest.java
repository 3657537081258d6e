package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Schema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderStoreTest {

    @TempDir
    private Path folder;

    @Test
    void theMigrationsLeaveTheVersionThatSaysWhichStoreIsOlder() {
        Path file = folder.resolve("older.db");
        Schema.STORE.migrate(file);
        Schema later = new Schema(Schema.STORE.folders(), Schema.STORE.mark(), Schema.STORE.newest() + 1);
        try (Database database = new Database(file, Access.READ)) {
            assertThat(List.of(Schema.STORE.age(database), later.age(database)))
                    .containsExactly(Schema.Age.CURRENT, Schema.Age.OLDER);
        }
    }
}
