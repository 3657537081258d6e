package confirmdesk.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DialectTest {

    /** On a full disk the file that processes share can't even be made: SQLite calls that SQLITE_IOERR_SHMSIZE. */
    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, store.diskFull",
        "SQLITE_IOERR_SHMSIZE, store.diskFull",
        "SQLITE_IOERR_READ, store.broken",
        "SQLITE_READONLY_DIRECTORY, store.becameReadOnly",
        "SQLITE_CORRUPT_INDEX, store.damaged",
        "SQLITE_BUSY_SNAPSHOT, store.busy"
    })
    void everyTroubleOfTheDatabaseHasItsSentence(SQLiteErrorCode code, String sentence) {
        SQLException trouble = new SQLiteException("whatever it says", code);

        assertThat(new Dialect().trouble(trouble).why().key()).isEqualTo(sentence);
    }
}
