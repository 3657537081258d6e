package confirmdesk.desk.practice;

import confirmdesk.desk.progress.Progress;
import java.nio.file.Path;

/** Writes made-up batches, marked as made up: this year's list, last year's list and the photos of both. */
public interface MadeUpBatches {

    /** Writes the files of one batch into a folder; the same bytes for the same number of records and seed, unless stopped. */
    Written write(Path folder, long records, long seed, Progress progress);

    /** The files of a batch. */
    record Written(Path thisYear, Path lastYear, Path photos, Path lastYearPhotos) {}
}
