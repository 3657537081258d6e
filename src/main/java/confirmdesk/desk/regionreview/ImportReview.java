package confirmdesk.desk.regionreview;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.desk.returned.ReadReturned;
import confirmdesk.desk.returned.ReturnResult;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Takes the region's review (复审) of registrations; what it says last counts. */
public final class ImportReview {

    private final Sheets sheets;
    private final Reviews reviews;
    private final Tables tables;
    private final Clock clock;

    public ImportReview(Sheets sheets, Reviews reviews, Tables tables, Clock clock) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.tables = tables;
        this.clock = clock;
    }

    /** Takes the list, or with {@code dryRun} only says what would happen. */
    public ReturnResult run(Path file, boolean dryRun, Clerk clerk, Progress progress) {
        HeaderWords words = tables.current().headerWords().about(ListColumn.REVIEW_RESULT, ListColumn.REASON);
        try (Reviews.Session session = reviews.begin(clerk, clock.instant())) {
            return new ReadReturned(file, dryRun, progress)
                    .read(
                            sheets,
                            words,
                            new ReviewRows(session, progress),
                            Optional::empty,
                            report -> session.commit());
        }
    }
}
