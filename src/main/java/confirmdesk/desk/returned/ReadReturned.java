package confirmdesk.desk.returned;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a list that came back from its first row to its last, and has it committed if all of it can be used. */
public record ReadReturned(Path file, boolean dryRun, Progress progress) {

    /** @param objection what speaks against the whole list once it was read, if something does */
    public ReturnResult read(
            Sheets sheets,
            HeaderWords words,
            ReturnRows rows,
            Supplier<Optional<Message>> objection,
            Consumer<ReturnReport> commit) {
        return switch (sheets.read(file, words, rows)) {
            case Reading.Unusable unusable -> new ReturnResult.Refused(unusable.why());
            case Reading.Cancelled _ ->
                rows.trouble().<ReturnResult>map(ReturnResult.Refused::new).orElseGet(ReturnResult.Cancelled::new);
            case Reading.Complete complete ->
                rows.trouble()
                        .or(objection)
                        .<ReturnResult>map(ReturnResult.Refused::new)
                        .orElseGet(() -> finish(rows.report(name(), complete), commit));
        };
    }

    /** The file's name without folders. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    private ReturnResult finish(ReturnReport report, Consumer<ReturnReport> commit) {
        if (progress.isCancelled()) {
            return new ReturnResult.Cancelled();
        }
        if (dryRun) {
            return new ReturnResult.Previewed(report);
        }
        if (!report.nothingNew()) {
            commit.accept(report);
        }
        return new ReturnResult.Taken(report);
    }
}
