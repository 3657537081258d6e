package confirmdesk.desk.lists;

import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Writes what a search finds, best first; memory doesn't grow with it. */
public final class ExportList {

    private static final int PAGE = 500;

    private final Registrations registrations;
    private final ListSheets sheets;

    public ExportList(Registrations registrations, ListSheets sheets) {
        this.registrations = registrations;
        this.sheets = sheets;
    }

    /** Writes a file. @param limit at most so many @return how many registrations stand in it */
    public long export(Selection selection, long limit, Path file) {
        long[] ids = ids(selection, limit);
        sheets.write(file, sink -> pages(ids, sink));
        return ids.length;
    }

    /** Writes to a stream, which stays open. @param limit at most so many @return how many registrations were written */
    public long print(Selection selection, long limit, OutputStream out) {
        long[] ids = ids(selection, limit);
        sheets.print(out, sink -> pages(ids, sink));
        return ids.length;
    }

    private long[] ids(Selection selection, long limit) {
        return Arrays.stream(registrations.ids(selection)).limit(limit).toArray();
    }

    private void pages(long[] ids, Consumer<Summary> sink) {
        for (int from = 0; from < ids.length; from += PAGE) {
            List<Long> page = Arrays.stream(ids, from, Math.min(from + PAGE, ids.length))
                    .boxed()
                    .toList();
            registrations.summaries(page).forEach(sink);
        }
    }
}
