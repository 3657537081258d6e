package confirmdesk.cli.payments;

import confirmdesk.cli.Masked;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnReport;
import confirmdesk.desk.returned.ReturnResult;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Balance.Sum;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints how the taking of a list that came back ended: counts as the result, every row that wasn't simply taken as a message. */
record PrintedReturn(ErrorWorkbooks workbooks, Optional<Path> errors, List<Effect> effects, Terminal terminal) {

    Status print(ReturnResult result) {
        return switch (result) {
            case ReturnResult.Taken taken ->
                print(taken.report(), taken.report().nothingNew() ? "cli.returned.nothingNew" : "cli.returned.done");
            case ReturnResult.Previewed previewed -> print(previewed.report(), "cli.returned.wouldDo");
            case ReturnResult.Refused refused -> refused(refused.why());
            case ReturnResult.Cancelled _ -> refused(Message.of("cli.cancelled"));
        };
    }

    private Status refused(Message why) {
        terminal.warn(why);
        return Status.REFUSED;
    }

    private Status print(ReturnReport report, String heading) {
        terminal.say("cli.import.file", Masked.words(report.file()), report.description(), report.rows());
        terminal.say(heading);
        counts(report).print(terminal::print);
        report.opened().forEach(row -> row("cli.returned.opened", row));
        report.refused().forEach(row -> row("cli.import.refused", row));
        long unlisted = report.refusedCount() - report.refused().size();
        if (unlisted > 0) {
            terminal.warn("cli.import.moreRefused", unlisted);
        }
        errors.ifPresent(file -> writeErrors(file, report));
        if (report.refusedCount() == 0) {
            return Status.DONE;
        }
        return report.nothingTaken() ? Status.REFUSED : Status.SOME_REFUSED;
    }

    private TextTable counts(ReturnReport report) {
        TextTable table = new TextTable();
        for (Effect effect : effects) {
            Sum sum = report.of(effect);
            String amount =
                    sum.amount().amount() == 0 ? "" : sum.amount().yuan().toPlainString();
            table.row(terminal.texts().of(effect), Long.toString(sum.heads()), amount);
        }
        return table.row(terminal.texts().text("cli.import.refusedCount"), Long.toString(report.refusedCount()), "");
    }

    private void row(String key, RowProblem row) {
        String file = Masked.words(row.place().file());
        String number = Long.toString(row.place().row());
        String place = shown(row)
                .filter(value -> !value.isEmpty())
                .map(value -> terminal.texts().text("cli.place.value", file, number, row.column(), value))
                .orElseGet(() -> terminal.texts().text("cli.place.column", file, number, row.column()));
        terminal.warn(
                key, place, terminal.texts().of(row.reason()), terminal.texts().of(row.suggestion()));
    }

    /** What such lists say beside what a registration has is about nobody's person. */
    private static Optional<String> shown(RowProblem row) {
        return ListColumn.ofHeader(row.column()).isPresent()
                ? Optional.of(Masked.words(row.value()))
                : Masked.value(row.column(), row.value());
    }

    private void writeErrors(Path file, ReturnReport report) {
        if (!report.refused().isEmpty()) {
            workbooks.write(file, report.header(), report.refused(), terminal.texts()::of);
            terminal.say("cli.import.errorsWritten", file);
        }
    }
}
