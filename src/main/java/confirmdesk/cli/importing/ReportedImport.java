package confirmdesk.cli.importing;

import confirmdesk.cli.Masked;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.Optional;

/** Prints how an import ended: its counts as the result, every refused and every odd row as a message. */
final class ReportedImport {

    private final ErrorWorkbooks workbooks;
    private final Optional<Path> errors;
    private final Terminal terminal;

    /** @param errors where the refused rows are written as a workbook */
    ReportedImport(ErrorWorkbooks workbooks, Optional<Path> errors, Terminal terminal) {
        this.workbooks = workbooks;
        this.errors = errors;
        this.terminal = terminal;
    }

    Status print(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported imported -> print(imported.report(), "cli.import.done");
            case ImportResult.Previewed previewed -> print(previewed.report(), "cli.import.wouldDo");
            case ImportResult.Refused refused -> refused(refused.why());
            case ImportResult.Cancelled _ -> refused(Message.of("cli.cancelled"));
        };
    }

    private Status refused(Message why) {
        terminal.warn(why);
        return Status.REFUSED;
    }

    private Status print(ImportReport report, String heading) {
        report.files()
                .forEach(file ->
                        terminal.say("cli.import.file", Masked.words(file.file()), file.description(), file.rows()));
        terminal.say(report.nothingNew() ? "cli.import.nothingNew" : heading, Integer.toString(report.year()));
        counts(report).print(terminal::print);
        if (report.possiblyWithdrawn() > 0) {
            terminal.say("cli.import.possiblyWithdrawn", report.possiblyWithdrawn());
        }
        report.marked().forEach(row -> row("cli.import.marked", row));
        more(report.markedCount() - report.marked().size(), "cli.import.moreMarked");
        report.refused().forEach(row -> row("cli.import.refused", row));
        more(report.refusedCount() - report.refused().size(), "cli.import.moreRefused");
        errors.ifPresent(file -> writeErrors(file, report));
        return status(report);
    }

    private TextTable counts(ImportReport report) {
        return new TextTable()
                .row(word("cli.import.added"), figure(report.added()))
                .row(word("cli.import.changed"), figure(report.changed()))
                .row(word("cli.import.same"), figure(report.same()))
                .row(word("cli.import.reopened"), figure(report.reopened()))
                .row(word("cli.import.refusedCount"), figure(report.refusedCount()))
                .row(word("cli.import.markedCount"), figure(report.markedCount()))
                .row(word("cli.import.photos"), figure(report.photos()))
                .row(word("cli.import.photosSame"), figure(report.photosSame()));
    }

    private String word(String key) {
        return terminal.texts().text(key);
    }

    private static String figure(long count) {
        return Long.toString(count);
    }

    private void row(String key, RowProblem row) {
        String reason = terminal.texts().of(Masked.message(row.reason()));
        terminal.warn(key, place(row), reason, terminal.texts().of(Masked.message(row.suggestion())));
    }

    private String place(RowProblem row) {
        String file = Masked.words(row.place().file());
        String number = Long.toString(row.place().row());
        if (row.column().isEmpty()) {
            return row.cells().isEmpty() && !row.value().isEmpty()
                    ? terminal.texts().text("cli.place.photo", file, number, Masked.photo(row.value()))
                    : terminal.texts().text("cli.place.row", file, number);
        }
        return Masked.value(row.column(), row.value())
                .map(value -> terminal.texts().text("cli.place.value", file, number, row.column(), value))
                .orElseGet(() -> terminal.texts().text("cli.place.column", file, number, row.column()));
    }

    private void more(long unlisted, String key) {
        if (unlisted > 0) {
            terminal.warn(key, unlisted);
        }
    }

    private void writeErrors(Path file, ImportReport report) {
        if (report.refused().isEmpty()) {
            return;
        }
        workbooks.write(file, report.header(), report.refused(), terminal.texts()::of);
        terminal.say("cli.import.errorsWritten", file);
    }

    private static Status status(ImportReport report) {
        if (report.refusedCount() == 0) {
            return Status.DONE;
        }
        long taken = report.added() + report.changed() + report.same() + report.photos() + report.photosSame();
        return taken == 0 ? Status.REFUSED : Status.SOME_REFUSED;
    }
}
