package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.sql.Access;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that the first version of the program made. */
class UpgradeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isBroughtUpToDateWhenOpened(Access access) throws SQLException {
        Registration somebody = new MadeUp(7).registration();
        makeOld(somebody);

        try (Store store = Stores.opened(Stores.opener().open(folder.resolve("store"), access))) {
            assertThat(store.registrations().open(somebody.number())).isPresent();
            assertThat(store.payments().received().heads()).isZero();
            assertThat(store.payers().regionsReviewed()).isEmpty();
            assertThat(store.check().problems(Progress.UNWATCHED)).isEmpty();
        }
    }

    @Test
    void whileSomebodyElseHasItOpenItIsLeftAlone() throws SQLException {
        Registration somebody = new MadeUp(7).registration();
        try (Store held = Stores.open(folder.resolve("store"))) {
            Stores.take(held, List.of(somebody));
            OldStore.of(folder.resolve("store"));
            assertThat(Stores.opener().open(folder.resolve("store"), Access.READ))
                    .isInstanceOf(Opening.LockedElsewhere.class);
        }
    }

    private void makeOld(Registration somebody) throws SQLException {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.take(store, List.of(somebody));
        }
        OldStore.of(folder.resolve("store"));
    }
}
