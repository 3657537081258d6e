package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.registration.Registration;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.tables.CsvTables;
import confirmdesk.store.sql.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOpeningTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = parent.resolve("store");
    }

    @ParameterizedTest
    @EnumSource(StoreInfo.Kind.class)
    void aStoreStaysWhatItWasMadeFor(StoreInfo.Kind kind) {
        Stores.opened(Stores.opener().openOrMake(folder, kind, Stores.CLERK, Stores.AT))
                .close();
        try (Store store =
                Stores.opened(Stores.opener().openOrMake(folder, StoreInfo.Kind.TEST, Stores.CLERK, Stores.AT))) {
            assertThat(store.info().kind()).isEqualTo(kind);
            assertThat(store.journal().newestBelow(Long.MAX_VALUE, 10))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.act()).isEqualTo(Act.CREATE_STORE);
                        assertThat(entry.reason()).isEqualTo(kind.name());
                    });
        }
    }

    @Test
    void whereNothingIsNoStoreOpensAndNoneIsMade() {
        assertThat(Stores.opener().open(folder, Access.READ)).isInstanceOf(Opening.NotAStore.class);
        assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.NotAStore.class);
        assertThat(folder).doesNotExist();
    }

    @Test
    void noStoreIsMadeAmongOtherFiles() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("letter.txt"), "hello");
        assertThat(make()).isInstanceOf(Opening.NotAStore.class);
        assertThat(contentOf(folder)).containsExactly("letter.txt");
    }

    @Test
    void oneWritesWhileOthersRead() {
        try (Store writing = Stores.open(folder)) {
            assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.LockedElsewhere.class);
            assertThat(make()).isInstanceOf(Opening.LockedElsewhere.class);
            try (Store reading = Stores.opened(Stores.opener().open(folder, Access.READ))) {
                Registration registration = new MadeUp(1).registration();
                Stores.take(writing, List.of(registration));
                assertThat(reading.registrations().open(registration.number())).isPresent();
            }
        }
        Stores.open(folder).close();
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        Registration registration = new MadeUp(1).registration();
        try (Store store = Stores.open(folder)) {
            Stores.take(store, List.of(registration));
        }
        try (Store reading = Stores.opened(Stores.opener().open(folder, Access.READ))) {
            Decisions.Change change = Deciding.confirm(reading, registration);
            assertThat(Troubles.of(() -> reading.decisions().apply(change))).isEqualTo("store.becameReadOnly");
            assertThat(Troubles.of(() -> reading.imports().begin(Stores.CLERK, Stores.AT)))
                    .isEqualTo("store.becameReadOnly");
            assertThat(reading.check().problems()).isEmpty();
        }
    }

    @Test
    void aReadOnlyFolderIsRefused() {
        Stores.open(folder).close();
        StoreOpener readOnly = new StoreOpener(new CsvTables(), new IcuPinyin(), path -> false);
        assertThat(readOnly.open(folder, Access.WRITE)).isInstanceOf(Opening.NotWritable.class);
        assertThat(readOnly.openOrMake(parent, StoreInfo.Kind.TEST, Stores.CLERK, Stores.AT))
                .isInstanceOf(Opening.Refused.class);
        Stores.opened(readOnly.open(folder, Access.READ)).close();
    }

    @Test
    void aPlaceWhereNoFolderCanBeIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "no folder");
        assertThat(Stores.opener().openOrMake(file.resolve("store"), StoreInfo.Kind.TEST, Stores.CLERK, Stores.AT))
                .isInstanceOf(Opening.NotWritable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmdesk.db", "photos.db"})
    void aStoreOfANewerProgramIsRefused(String file) throws SQLException {
        Stores.open(folder).close();
        change(file, "PRAGMA user_version = 999");
        assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.NewerProgram.class);
        assertThat(make()).isInstanceOf(Opening.NewerProgram.class);
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws IOException, SQLException {
        Files.createDirectory(folder);
        change("confirmdesk.db", "CREATE TABLE guests (name TEXT)");
        Files.writeString(folder.resolve("key"), "AAAA");
        assertThat(make()).isInstanceOf(Opening.Refused.class);
        assertThat(Stores.opener().open(folder, Access.READ)).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void whatIsNoDatabaseAtAllIsRefused() throws IOException {
        Stores.open(folder).close();
        Files.writeString(folder.resolve("confirmdesk.db"), "not a database ".repeat(1000));
        assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.Damaged.class);
        assertThat(make()).isInstanceOf(Opening.Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "photos.db"})
    void aMissingFileIsTold(String file) throws IOException {
        Stores.open(folder).close();
        Files.delete(folder.resolve(file));
        assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.Damaged.class);
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @Test
    void anotherStoresKeyIsTold() throws IOException {
        Stores.open(folder).close();
        Stores.open(parent.resolve("other")).close();
        Files.copy(parent.resolve("other").resolve("key"), folder.resolve("key"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(Stores.opener().open(folder, Access.WRITE)).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void aStoreWhoseMakingWasInterruptedIsFinished() throws IOException, SQLException {
        Stores.open(folder).close();
        change("confirmdesk.db", "DELETE FROM meta");
        change("confirmdesk.db", "DELETE FROM log");
        Files.delete(folder.resolve("photos.db"));
        try (Store store = Stores.open(folder)) {
            assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).isEmpty();
        }
        Files.delete(folder.resolve("confirmdesk.db"));
        Files.createFile(folder.resolve("confirmdesk.db"));
        Stores.open(folder).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM meta", "PRAGMA application_id = 0"})
    void aStoreThatLostSomethingIsNeverMadeAnew(String loss) throws IOException, SQLException {
        Stores.open(folder).close();
        byte[] key = Files.readAllBytes(folder.resolve("key"));
        change("confirmdesk.db", loss);
        assertThat(make()).isInstanceOf(Opening.Refused.class);
        assertThat(folder.resolve("key")).hasBinaryContent(key);
        change("confirmdesk.db", "PRAGMA application_id = " + 0x43446b31);
        assertThat(Stores.opener().open(folder, Access.READ))
                .satisfiesAnyOf(opening -> assertThat(opening).isInstanceOf(Opening.Damaged.class), opening -> {
                    try (Store store = Stores.opened(opening)) {
                        assertThat(store.check().problems()).isEmpty();
                    }
                });
    }

    @Test
    void onlyTheOwnerCanReadTheFiles() throws IOException {
        try (Store store = Stores.open(folder)) {
            Stores.take(store, List.of(new MadeUp(1).registration()));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.toList())
                        .extracting(file -> file.getFileName().toString())
                        .contains("confirmdesk.db-wal", "confirmdesk.db-shm");
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.toList())
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    private Opening make() {
        return Stores.opener().openOrMake(folder, StoreInfo.Kind.TEST, Stores.CLERK, Stores.AT);
    }

    private void change(String file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file))) {
            connection.createStatement().execute(statement);
        }
    }

    private static List<String> contentOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
