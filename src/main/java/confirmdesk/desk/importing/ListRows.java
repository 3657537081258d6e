package confirmdesk.desk.importing;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.checking.Verdict;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the rows of lists one by one: checks them, and hands on those that can be taken. */
final class ListRows implements Sheets.RowSink {

    private static final int REPORT_EVERY = 200;

    private final BatchYear year;
    private final RowTaker taker;
    private final Tally tally;
    private final Progress progress;
    private final RegistrationNumbers listed;
    private @Nullable Message trouble;
    private long read;

    /** @param listed gets the number of every row, whether it can be taken or not */
    ListRows(BatchYear year, RowTaker taker, Tally tally, Progress progress, RegistrationNumbers listed) {
        this.year = year;
        this.taker = taker;
        this.tally = tally;
        this.progress = progress;
        this.listed = listed;
    }

    /** What makes the whole import impossible, if the rows showed something. */
    Optional<Message> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void header(List<String> cells) {
        tally.header.next(cells);
    }

    @Override
    public void noted(RowProblem what) {
        tally.mark(what);
    }

    @Override
    public boolean refused(RowProblem row) {
        read++;
        tally.refuse(List.of(row));
        return true;
    }

    @Override
    public boolean row(Row row) {
        read++;
        if (read % REPORT_EVERY == 0) {
            progress.at(Progress.Step.ROWS, read, 0);
        }
        trouble = troubleWith(row).or(() -> check(row)).orElse(null);
        return trouble == null && !progress.isCancelled();
    }

    /** Whether no row came at all. */
    boolean isEmpty() {
        return read == 0;
    }

    private Optional<Message> troubleWith(Row row) {
        String number = RowTaker.number(row);
        if (!RegistrationNumber.isValid(number)) {
            return taker.objection(row);
        }
        RegistrationNumber valid = new RegistrationNumber(number);
        listed.add(valid);
        return year.accept(valid, row.place()).or(() -> taker.objection(row));
    }

    private Optional<Message> check(Row row) {
        Verdict verdict = taker.check(row);
        if (!verdict.isTaken()) {
            tally.refuse(verdict.refused().stream()
                    .map(finding -> RowProblem.of(row, finding))
                    .toList());
            return Optional.empty();
        }
        Optional<Message> yearUnknown = year.unknown(row.place());
        if (yearUnknown.isEmpty() && taker.take(row)) {
            verdict.marked().forEach(finding -> tally.mark(RowProblem.of(row, finding)));
        }
        return yearUnknown;
    }
}
