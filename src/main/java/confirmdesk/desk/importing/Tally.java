package confirmdesk.desk.importing;

import java.util.ArrayList;
import java.util.List;

/** Counts what an import does and keeps the rows worth showing. */
final class Tally {

    private static final int FIRST_ROWS = 50;

    private long added;
    private long changed;
    private long same;
    private long reopened;
    private long photos;
    private long photosSame;
    private long refusedCount;
    private long markedCount;
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<RowProblem> marked = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private final List<Row> firstRows = new ArrayList<>();
    private final List<ImportReport.FileRead> files = new ArrayList<>();

    void header(List<String> cells) {
        if (header.isEmpty()) {
            header.addAll(cells);
        }
    }

    void read(String file, Reading.Complete reading) {
        files.add(new ImportReport.FileRead(file, reading.description(), reading.rows()));
    }

    void added(Row row) {
        added++;
        taken(row);
    }

    void changed(Row row, boolean reopens) {
        changed++;
        if (reopens) {
            reopened++;
        }
        taken(row);
    }

    void same(Row row) {
        same++;
        taken(row);
    }

    void photo(boolean changesAnything) {
        if (changesAnything) {
            photos++;
        } else {
            photosSame++;
        }
    }

    void refuse(RowProblem problem) {
        refusedCount++;
        keep(problem, refused);
    }

    void mark(RowProblem problem) {
        markedCount++;
        keep(problem, marked);
    }

    /** Rows taken so far, whether they change anything or not. */
    long rows() {
        return added + changed + same;
    }

    /** What stands in the log: counts only. */
    String summary() {
        return "+%d ~%d =%d !%d 照片%d".formatted(added, changed, same, refusedCount, photos);
    }

    ImportReport report(int year) {
        return new ImportReport(
                year,
                List.copyOf(files),
                added,
                changed,
                same,
                reopened,
                photos,
                photosSame,
                refusedCount,
                List.copyOf(refused),
                markedCount,
                List.copyOf(marked),
                List.copyOf(header),
                List.copyOf(firstRows));
    }

    private void taken(Row row) {
        if (firstRows.size() < FIRST_ROWS) {
            firstRows.add(row);
        }
    }

    private static void keep(RowProblem problem, List<RowProblem> kept) {
        if (kept.size() < ImportReport.MOST_LISTED) {
            kept.add(problem);
        }
    }
}
