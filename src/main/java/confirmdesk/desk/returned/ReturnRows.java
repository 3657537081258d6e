package confirmdesk.desk.returned;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.payment.Fen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a list that came back, one by one, and counts what they do. */
public abstract class ReturnRows implements Sheets.RowSink {

    private static final int REPORT_EVERY = 200;

    private final Progress progress;
    private final Map<Effect, Sum> effects = new EnumMap<>(Effect.class);
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<RowProblem> opened = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private @Nullable Message trouble;
    private long read;
    private long refusedCount;

    protected ReturnRows(Progress progress) {
        this.progress = progress;
    }

    /** Takes a row. @return what makes the whole list unusable, if this row does */
    protected abstract Optional<Message> take(Row row);

    @Override
    public final void header(List<String> cells) {
        header.addAll(cells);
    }

    @Override
    public final boolean row(Row row) {
        read++;
        if (read % REPORT_EVERY == 0) {
            progress.at(Progress.Step.ROWS, read, 0);
        }
        trouble = take(row).orElse(null);
        return trouble == null && !progress.isCancelled();
    }

    /** What makes the whole list unusable, if a row did. */
    public final Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** How many rows could not be taken. */
    protected final long refusedCount() {
        return refusedCount;
    }

    protected final void count(Effect effect, Fen amount) {
        effects.merge(effect, new Sum(1, amount), Sum::plus);
    }

    /** Refuses a row, with the texts {@code key} and {@code key.do}. */
    protected final void refuse(Row row, String column, String value, String key) {
        refusedCount++;
        keep(refused, row, column, value, Message.of(key), Message.of(key + ".do"));
    }

    /** Notes a row that waits for a person, and why. */
    protected final void open(Row row, String column, String value, Enum<?> doubt) {
        keep(opened, row, column, value, Message.of("returned.doubt", doubt), Message.of("returned.settle"));
    }

    /** What a column of such lists says, empty if it says nothing. */
    protected static String text(Row row, ListColumn column) {
        return row.answers().extras().getOrDefault(column.header(), "").strip();
    }

    /** What it did. */
    public final ReturnReport report(String file, Reading.Complete reading) {
        return new ReturnReport(
                file, reading.description(), reading.rows(), effects, refusedCount, refused, opened, header);
    }

    private static void keep(
            List<RowProblem> kept, Row row, String column, String value, Message reason, Message suggestion) {
        if (kept.size() < ReturnReport.MOST_LISTED) {
            kept.add(new RowProblem(row.place(), column, value, reason, suggestion, row.cells()));
        }
    }
}
