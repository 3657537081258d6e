package confirmdesk.desk.importing;

import confirmdesk.desk.importing.listed.Effect;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenRows;
import confirmdesk.desk.reading.JoinedHeader;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.registration.MadeUp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what an import does and keeps the rows worth showing. */
final class Tally {

    private static final int FIRST_ROWS = 50;

    final JoinedHeader header;

    private final Map<Effect, Long> counts = new EnumMap<>(Effect.class);
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<RowProblem> marked = new ArrayList<>();
    private final List<Row> firstRows = new ArrayList<>();
    private final List<ImportReport.FileRead> files = new ArrayList<>();
    private final TakenRows.Collector taken = new TakenRows.Collector();

    /** @param header gets the header of each list before its rows come, so that all refused rows stand under one */
    Tally(JoinedHeader header) {
        this.header = header;
    }

    void read(String file, Reading.Complete reading) {
        files.add(new ImportReport.FileRead(file, reading.description(), reading.rows()));
    }

    void count(Effect effect, long times) {
        counts.merge(effect, times, Long::sum);
    }

    /** A row is taken as it stands. */
    void taken(Row row, TakenRow what) {
        count(what.treatment().effect(), 1);
        taken.add(what);
        count(Effect.REAL, MadeUp.isMarked(row.answers()) ? 0 : 1);
        if (firstRows.size() < FIRST_ROWS) {
            firstRows.add(row);
        }
    }

    /** Refuses one row or photo, for one or several reasons. */
    void refuse(List<RowProblem> reasons) {
        count(Effect.REFUSED, 1);
        reasons.forEach(problem -> keep(problem.with(header.arranged(problem.cells())), refused));
    }

    void mark(RowProblem problem) {
        count(Effect.MARKED, 1);
        keep(problem, marked);
    }

    ImportReport report(int year) {
        return new ImportReport(
                year,
                files,
                of(Effect.ADDED),
                of(Effect.CHANGED),
                of(Effect.SAME),
                of(Effect.REOPENED),
                of(Effect.POSSIBLY_WITHDRAWN),
                of(Effect.LISTED_AGAIN),
                of(Effect.PHOTO),
                of(Effect.PHOTO_SAME),
                of(Effect.REFUSED),
                refused,
                of(Effect.MARKED),
                marked,
                header.cells(),
                firstRows,
                taken.rows(),
                of(Effect.REAL));
    }

    private long of(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }

    private static void keep(RowProblem problem, List<RowProblem> kept) {
        if (kept.size() < ImportReport.MOST_LISTED) {
            kept.add(problem);
        }
    }
}
