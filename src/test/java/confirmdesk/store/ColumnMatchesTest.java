package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.columns.SenderColumns;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMatchesTest {

    private static final SenderColumns ONE =
            new SenderColumns("a1", "乙医院", Map.of("考生大名", Field.NAME, "号", Field.ID_NUMBER));
    private static final SenderColumns OTHER = new SenderColumns("b2", "丙医院", Map.of("名", Field.NAME));

    @TempDir
    private Path folder;

    @Test
    void theyAreThereAfterTheStoreWasClosed() {
        try (Store store = Stores.open(folder)) {
            store.columnMatches().remember(ONE, Stores.CLERK, Stores.AT);
            store.columnMatches().remember(OTHER, Stores.CLERK, Stores.AT);
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.columnMatches().all()).containsExactlyInAnyOrder(ONE, OTHER);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfTheSameHeaderAgainTakesThePlaceOfWhatWasSaid() {
        SenderColumns again = new SenderColumns("a1", "乙医院考点", Map.of("号", Field.ID_NUMBER));
        try (Store store = Stores.open(folder)) {
            store.columnMatches().remember(ONE, Stores.CLERK, Stores.AT);
            store.columnMatches().remember(again, Stores.CLERK, Stores.AT);
            assertThat(store.columnMatches().all()).containsExactly(again);
        }
    }

    @Test
    void onlyWhatIsMeantIsForgotten() {
        try (Store store = Stores.open(folder)) {
            store.columnMatches().remember(ONE, Stores.CLERK, Stores.AT);
            store.columnMatches().remember(OTHER, Stores.CLERK, Stores.AT);
            store.columnMatches().forget("a1");
            assertThat(store.columnMatches().all()).containsExactly(OTHER);
            assertThat(store.check().problems()).isEmpty();
        }
    }
}
