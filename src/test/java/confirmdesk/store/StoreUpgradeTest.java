package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.registration.Registration;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.tables.CsvTables;
import confirmdesk.store.sql.Access;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store as the first version made it: without the tables that came later, and with its version number. */
class StoreUpgradeTest {

    @TempDir
    private Path parent;

    private Path folder;
    private final List<CaseFile> before = new ArrayList<>();
    private final Registration person = new MadeUp(5).registration();

    @BeforeEach
    void makeAnOldStore() throws SQLException {
        folder = parent.resolve("store");
        try (Store store = Stores.open(folder)) {
            Stores.takeLastYear(store, List.of(MadeUp.lastYear(person, "202241000001")));
            Stores.take(store, List.of(person));
            store.decisions().apply(Deciding.confirm(store, person));
            store.registrations().forEach(before::add);
        }
        OldStore.of(folder);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void itIsBroughtUpToDateAndLosesNothing(Access access) {
        for (int i = 0; i < 2; i++) {
            try (Store store = Stores.opened(Stores.opener().open(folder, access))) {
                List<CaseFile> now = new ArrayList<>();
                store.registrations().forEach(now::add);
                assertThat(now).usingRecursiveComparison().isEqualTo(before);
                assertThat(store.check().problems()).isEmpty();
            }
        }
    }

    @Test
    void whoOnlyReadsIsToldWhileSomebodyElseWritesOrTheFileIsReadOnly() {
        StoreOpener mayNotWrite = new StoreOpener(new CsvTables(), new IcuPinyin(), path -> false);
        assertThat(mayNotWrite.open(folder, Access.READ))
                .isInstanceOfSatisfying(
                        Opening.NotWritable.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("store.older"));
        assertThat(Stores.opener().open(folder, Access.READ)).isInstanceOf(Opening.Opened.class);
    }
}
