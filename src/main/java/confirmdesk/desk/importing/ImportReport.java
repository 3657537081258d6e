package confirmdesk.desk.importing;

import confirmdesk.desk.importing.listed.TakenRows;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import java.util.List;

/**
 * What an import did, or on a dry run would do.
 *
 * @param files what was read, in the order it was read
 * @param refused the rows and photos that can't be taken, at most {@link #MOST_LISTED}; {@code refusedCount} counts all
 * @param marked what was taken though something about it is odd, at most {@link #MOST_LISTED}
 * @param possiblyWithdrawn those of whom the batch says so, or who are missing from a complete one; a person settles it
 * @param listedAgain those who were possibly withdrawn and are listed as usual again
 * @param taken the rows that are taken, by what they do
 * @param real how many of the rows that are taken aren't marked as made up
 * @param reopened decided registrations that go back to pending because a field that counts changed
 */
public record ImportReport(
        int year,
        List<FileRead> files,
        long added,
        long changed,
        long same,
        long reopened,
        long possiblyWithdrawn,
        long listedAgain,
        long photos,
        long photosSame,
        long refusedCount,
        List<RowProblem> refused,
        long markedCount,
        List<RowProblem> marked,
        List<String> header,
        List<Row> firstRows,
        TakenRows taken,
        long real) {

    public static final int MOST_LISTED = 10_000;

    public ImportReport {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
        marked = List.copyOf(marked);
        header = List.copyOf(header);
        firstRows = List.copyOf(firstRows);
    }

    /** What stands in the log: counts only. */
    String summary() {
        String counts = "新增%d 更新%d 不变%d 拒收%d 照片%d".formatted(added, changed, same, refusedCount, photos);
        return possiblyWithdrawn == 0 ? counts : counts + " 可能已撤回" + possiblyWithdrawn;
    }

    /** Whether the store is as it was before, because everything was there already. */
    public boolean nothingNew() {
        return added + changed + reopened + possiblyWithdrawn + listedAgain + photos == 0;
    }

    /**
     * A file that was read to its end.
     *
     * @param file its name without folders
     * @param description what it was recognised as: see {@link Reading.Complete}
     * @param rows how many rows or pictures it holds
     */
    public record FileRead(String file, String description, long rows) {}
}
