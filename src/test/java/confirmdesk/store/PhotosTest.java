package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {

    private static final RegistrationNumber LAST_YEAR = new RegistrationNumber("202241000001");

    @TempDir
    private Path folder;

    private Store store;
    private final Random random = new Random(4);
    private final List<Registration> batch =
            Stream.generate(new MadeUp(4)::registration).limit(3).toList();
    private final Registration first = batch.getFirst();

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        Stores.take(store, batch);
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(first, LAST_YEAR.value())));
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void photosOfBothYearsAreGivenBackExactly() {
        byte[] now = photo();
        byte[] before = photo();
        assertThat(put(ListKind.THIS_YEAR, first.number(), now, PhotoState.PRESENT))
                .isTrue();
        assertThat(put(ListKind.LAST_YEAR, LAST_YEAR, before, PhotoState.PRESENT))
                .isTrue();
        assertThat(store.photos().thisYear(first.number())).hasValue(now);
        assertThat(store.photos().lastYear(LAST_YEAR)).hasValue(before);
        assertThat(now(first).photo()).isEqualTo(PhotoState.PRESENT);
        assertThat(store.photos().thisYear(batch.get(1).number())).isEmpty();
        assertThat(now(batch.get(1)).photo()).isEqualTo(PhotoState.MISSING);
    }

    @Test
    void theSamePhotoAgainChangesNothing() throws SQLException {
        byte[] photo = photo();
        put(ListKind.THIS_YEAR, first.number(), photo, PhotoState.PRESENT);
        assertThat(put(ListKind.THIS_YEAR, first.number(), photo, PhotoState.PRESENT))
                .isFalse();
        assertThat(put(ListKind.LAST_YEAR, LAST_YEAR, photo, PhotoState.PRESENT))
                .isTrue();
        assertThat(put(ListKind.LAST_YEAR, LAST_YEAR, photo, PhotoState.PRESENT))
                .isFalse();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anUnreadablePhotoIsKeptAndMarked() {
        put(ListKind.THIS_YEAR, first.number(), new byte[0], PhotoState.UNREADABLE);
        assertThat(now(first).photo()).isEqualTo(PhotoState.UNREADABLE);
        assertThat(store.photos().thisYear(first.number())).hasValue(new byte[0]);
    }

    @Test
    void photosOfAnImportThatWasGivenUpAreSwept() throws SQLException {
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.putPhoto(ListKind.THIS_YEAR, first.number(), photo(), PhotoState.PRESENT);
            assertThat(session.hasPhoto(ListKind.THIS_YEAR, first.number(), photo()))
                    .isFalse();
        }
        assertThat(stored()).isZero();
        assertThat(store.photos().thisYear(first.number())).isEmpty();
    }

    @Test
    void photosThatAKilledImportLeftAreSweptWhenTheStoreOpens() throws SQLException {
        byte[] linked = photo();
        put(ListKind.THIS_YEAR, first.number(), linked, PhotoState.PRESENT);
        store.close();
        try (var connection = photoFile()) {
            connection.createStatement().execute("INSERT INTO photo VALUES ('" + "ab".repeat(32) + "', x'00')");
            connection.createStatement().execute("INSERT INTO loose SELECT sha256 FROM photo");
        }
        store = Stores.open(folder.resolve("store"));
        assertThat(stored()).isEqualTo(1);
        assertThat(store.photos().thisYear(first.number())).hasValue(linked);
    }

    @Test
    void aLargeImportOfPhotosIsWholeThoughItsTransactionsAreSmall() {
        byte[][] photos = new byte[batch.size()][5 << 20];
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            for (int i = 0; i < photos.length; i++) {
                random.nextBytes(photos[i]);
                session.putPhoto(ListKind.THIS_YEAR, batch.get(i).number(), photos[i], PhotoState.PRESENT);
            }
            session.commit(ListKind.THIS_YEAR, "photos");
        }
        for (int i = 0; i < photos.length; i++) {
            assertThat(store.photos().thisYear(batch.get(i).number())).hasValue(photos[i]);
        }
    }

    @Test
    void aReplacedPhotoIsShownAndTheOneHandedInIsKept() throws SQLException {
        put(ListKind.THIS_YEAR, first.number(), photo(), PhotoState.PRESENT);
        byte[] stored = photo();
        assertThat(store.photos().replace(replacement(now(first), photo(), stored)))
                .isTrue();
        assertThat(store.photos().thisYear(first.number())).hasValue(stored);
        assertThat(stored()).isEqualTo(3);
        assertThat(store.journal().of(first.number())).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.REPLACE_PHOTO);
            assertThat(entry.reason()).isEqualTo("换了照片");
        });
    }

    @Test
    void aPhotoIsNotReplacedOnAVersionThatWasNotLookedAt() throws SQLException {
        CaseFile old = now(first);
        store.decisions().apply(Deciding.confirm(store, first));
        assertThat(store.photos().replace(replacement(old, photo(), photo()))).isFalse();
        assertThat(stored()).isZero();
    }

    @Test
    void takingAReplacementBackBringsThePhotoBack() {
        byte[] ofBatch = photo();
        put(ListKind.THIS_YEAR, first.number(), ofBatch, PhotoState.PRESENT);
        store.photos().replace(replacement(now(first), photo(), photo()));
        Decisions.Undoable act = store.decisions().lastActOf(Stores.CLERK).orElseThrow();
        assertThat(act.act()).isEqualTo(Act.REPLACE_PHOTO);
        assertThat(store.decisions().undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
        assertThat(store.photos().thisYear(first.number())).hasValue(ofBatch);
    }

    @Test
    void theFirstPhotoOfSomebodyCanBeTakenBackToo() {
        store.photos().replace(replacement(now(first), photo(), photo()));
        assertThat(now(first).photo()).isEqualTo(PhotoState.PRESENT);
        store.decisions()
                .undo(
                        store.decisions().lastActOn(first.number()).orElseThrow(),
                        Comparisons.of(store),
                        Stores.CLERK,
                        Stores.AT);
        assertThat(now(first).photo()).isEqualTo(PhotoState.MISSING);
        assertThat(store.photos().thisYear(first.number())).isEmpty();
    }

    @Test
    void aClerksPhotoStaysWhenTheBatchComesAgain() {
        byte[] ofBatch = photo();
        put(ListKind.THIS_YEAR, first.number(), ofBatch, PhotoState.PRESENT);
        byte[] stored = photo();
        store.photos().replace(replacement(now(first), photo(), stored));
        assertThat(put(ListKind.THIS_YEAR, first.number(), ofBatch, PhotoState.PRESENT))
                .isFalse();
        Decisions.Undoable act = store.decisions().lastActOn(first.number()).orElseThrow();
        assertThat(put(ListKind.THIS_YEAR, first.number(), photo(), PhotoState.PRESENT))
                .isTrue();
        assertThat(store.photos().thisYear(first.number())).hasValue(stored);
        assertThat(store.decisions().undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isZero();
        assertThat(store.photos().thisYear(first.number())).hasValue(stored);
    }

    @Test
    void anotherPhotoOfTheBatchTakesTheOldOnesPlaceAndTheOldOneIsSwept() throws SQLException {
        put(ListKind.THIS_YEAR, first.number(), photo(), PhotoState.PRESENT);
        byte[] newer = photo();
        put(ListKind.THIS_YEAR, first.number(), newer, PhotoState.PRESENT);
        assertThat(store.photos().thisYear(first.number())).hasValue(newer);
        assertThat(stored()).isEqualTo(1);
    }

    private boolean put(ListKind kind, RegistrationNumber number, byte[] photo, PhotoState state) {
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            boolean changes = session.putPhoto(kind, number, photo, state);
            assertThat(session.hasPhoto(kind, number, photo)).isTrue();
            session.commit(kind, "photo");
            return changes;
        }
    }

    private static Photos.Replacement replacement(CaseFile file, byte[] original, byte[] stored) {
        return new Photos.Replacement(
                file.id(),
                file.version(),
                file.registration().number(),
                HandedIn.whole(original),
                stored,
                "换了照片",
                Stores.CLERK,
                Stores.AT);
    }

    private CaseFile now(Registration registration) {
        return Deciding.now(store, registration);
    }

    private byte[] photo() {
        byte[] photo = new byte[1000 + random.nextInt(50_000)];
        random.nextBytes(photo);
        return photo;
    }

    private long stored() throws SQLException {
        try (var connection = photoFile();
                ResultSet result = connection.createStatement().executeQuery("SELECT count(*) FROM photo")) {
            return result.getLong(1);
        }
    }

    private Connection photoFile() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("store").resolve("photos.db"));
    }
}
