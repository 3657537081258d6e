package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, as SQLite sees it: its file may not grow. */
class DiskFullTest {

    @TempDir
    private Path folder;

    private final MadeUp people = new MadeUp(9);
    private final List<Registration> few =
            Stream.generate(people::registration).limit(5).toList();
    private final List<Registration> many =
            Stream.generate(people::registration).limit(500).toList();

    @Test
    void anImportThatDoesNotFitLeavesTheStoreAsItWas() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.take(store, few);
            store.limitPages(1);
            assertThat(Troubles.of(() -> Stores.take(store, many))).isEqualTo("store.diskFull");
            assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).hasSize(5);
            assertThat(store.check().problems()).isEmpty();
            store.limitPages(1_000_000);
            Stores.take(store, many);
            assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).hasSize(505);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void aDecisionIsKeptOrRefusedNeverHalf() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.take(store, many);
            store.limitPages(1);
            int decided = 0;
            String trouble = "";
            while (trouble.isEmpty() && decided < many.size()) {
                try {
                    store.decisions().apply(Deciding.confirm(store, many.get(decided)));
                    decided++;
                } catch (StoreTrouble full) {
                    trouble = full.why().key();
                }
            }
            assertThat(trouble).isEqualTo("store.diskFull");
            assertThat(store.registrations().counts()).containsEntry(QueueLine.CONFIRMED, (long) decided);
            assertThat(Deciding.now(store, many.get(decided)).state()).isEqualTo(State.PENDING);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void aGivenUpImportCanBeClosedOnAFullDisk() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            store.limitPages(1);
            try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
                assertThat(Troubles.of(() -> many.forEach(r -> session.put(r, false))))
                        .isEqualTo("store.diskFull");
            }
            try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
                session.commit(ListKind.THIS_YEAR, "nothing");
            }
        }
    }
}
