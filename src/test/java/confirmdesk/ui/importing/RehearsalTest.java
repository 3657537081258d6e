package confirmdesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far an import is, as its dry run taught. */
class RehearsalTest {

    private final List<String> told = new ArrayList<>();
    private final Progress watched = new Progress() {
        @Override
        public void at(Step step, long done, long of) {
            told.add(step + " " + done + "/" + of);
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };
    private final Rehearsal rehearsal = new Rehearsal();

    @Test
    void theImportKnowsWhatTheDryRunCounted() {
        Progress dryRun = rehearsal.learning(watched);
        dryRun.at(Progress.Step.ROWS, 200, 0);
        dryRun.at(Progress.Step.ROWS, 400, 0);
        told.clear();
        rehearsal.knowing(watched).at(Progress.Step.ROWS, 200, 0);
        assertThat(told).containsExactly("ROWS 200/400");
    }

    @Test
    void theCountGoesOnFromFileToFile() {
        Progress dryRun = rehearsal.learning(watched);
        dryRun.at(Progress.Step.PHOTOS, 20, 0);
        dryRun.at(Progress.Step.PHOTOS, 40, 0);
        dryRun.at(Progress.Step.PHOTOS, 20, 0);
        assertThat(told).containsExactly("PHOTOS 20/0", "PHOTOS 40/0", "PHOTOS 60/0");
    }

    @Test
    void whatTheDryRunDidNotDoStaysUnknown() {
        rehearsal.knowing(watched).at(Progress.Step.COMPARING, 5, 0);
        assertThat(told).containsExactly("COMPARING 5/0");
    }

    @Test
    void whatTheWorkKnowsItselfStands() {
        rehearsal.knowing(watched).at(Progress.Step.COMPARING, 5, 9);
        assertThat(told).containsExactly("COMPARING 5/9");
    }

    @Test
    void stoppingReachesTheWork() {
        assertThat(rehearsal.learning(watched).isCancelled()).isTrue();
    }
}
