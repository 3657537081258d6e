package confirmdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeBatchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-06T01:30:00Z"), ZoneOffset.UTC);
    private static final Clerk CLERK = new Clerk("王明");
    private static final int PEOPLE = 40;

    @TempDir
    private Path parent;

    private Path folder;
    private Store store;
    private PracticeBatch batch;

    @BeforeEach
    void openTheEmptyStore() {
        Adapters adapters = new Adapters();
        folder = parent.resolve("practice");
        store = switch (adapters.stores().openOrMake(folder, StoreInfo.Kind.PRACTICE, CLERK, CLOCK.instant())) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused -> throw new AssertionError(refused.why());
        };
        batch = new PracticeBatch(adapters, new Wiring(adapters, store, CLERK, CLOCK).useCases(), PEOPLE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void fillsTheStore() {
        assertThat(batch.fill(Progress.UNWATCHED)).isTrue();
        assertThat(PracticeBatch.isNeeded(store.registrations())).isFalse();
        assertThat(folder.resolve("making")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.Step.class,
            names = {"PHOTOS", "COMPARING"})
    void stoppedItLeavesNobodyAndIsFilledNextTime(Progress.Step step) {
        assertThat(batch.fill(new StoppedAt(step))).isFalse();
        assertThat(PracticeBatch.isNeeded(store.registrations())).isTrue();
        assertThat(folder.resolve("making")).doesNotExist();

        assertThat(batch.fill(Progress.UNWATCHED)).isTrue();
        assertThat(PracticeBatch.isNeeded(store.registrations())).isFalse();
    }

    /** A clerk who presses the button when this step is first shown. */
    private record StoppedAt(Progress.Step step, Set<Progress.Step> seen) implements Progress {

        StoppedAt(Step step) {
            this(step, EnumSet.noneOf(Step.class));
        }

        @Override
        public void at(Step now, long done, long of) {
            seen.add(now);
        }

        @Override
        public boolean isCancelled() {
            return seen.contains(step);
        }
    }
}
