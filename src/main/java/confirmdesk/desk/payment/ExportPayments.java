package confirmdesk.desk.payment;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.progress.Counting;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Writes the payment list: everyone confirmed who owes; a missing price stops it. */
public final class ExportPayments {

    private final Registrations registrations;
    private final Tables tables;
    private final PaymentSheets sheets;
    private final Journal journal;
    private final Outbox outbox;

    public ExportPayments(
            Registrations registrations,
            Tables tables,
            Exports exports,
            PaymentSheets sheets,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.tables = tables;
        this.sheets = sheets;
        this.journal = journal;
        outbox = new Outbox(exports, sheets, clock);
    }

    /** What would stand on the list now. */
    public PaymentSummary preview() {
        PaymentLines lines = new PaymentLines(registrations, tables.current());
        lines.giveTo(line -> {});
        return lines.summary();
    }

    /** Writes, numbers and keeps the list; it is kept before it is put into place, so a list that is out is always known. */
    public PaymentExport export(Path file, Clerk clerk, Progress progress) {
        SheetFormat format = SheetFormat.of(file).orElse(null);
        if (format == null) {
            return new PaymentExport.WrongEnding(List.of(".csv", ".xlsx"));
        }
        PaymentSummary summary = preview();
        if (!summary.missing().isEmpty()) {
            return new PaymentExport.PricesMissing(summary.missing());
        }
        return summary.people() == 0 ? new PaymentExport.NobodyOwes() : write(file, format, summary, clerk, progress);
    }

    private PaymentExport write(Path file, SheetFormat format, PaymentSummary summary, Clerk clerk, Progress progress) {
        ExamYear year = tables.current();
        long number = outbox.nextNumber();
        PaymentLines lines = new PaymentLines(registrations, year);
        byte[] bytes = sheets.render(
                format,
                new PaymentSheets.Heading(year.year(), number, journal.head()),
                sink -> lines.giveTo(new Counting<>(sink, progress, summary.people())));
        if (progress.isCancelled()) {
            return new PaymentExport.Cancelled();
        }
        Outbox.Letter letter = new Outbox.Letter(number, Exports.Kind.PAYMENTS, format.name(), bytes, summary.logged());
        return new PaymentExport.Exported(number, file, outbox.send(letter, file, clerk), summary);
    }

    /** The payment lists that left the program, newest first. */
    public List<Exports.Listed> earlier() {
        return outbox.earlier(Exports.Kind.PAYMENTS);
    }

    /** Writes the bytes of list {@code number} once more. */
    public PaymentExport again(long number, Path file) {
        return switch (outbox.again(Exports.Kind.PAYMENTS, number, file)) {
            case Outbox.Again.Repeated done -> new PaymentExport.Repeated(number, done.file(), done.sha256());
            case Outbox.Again.NoSuchExport none -> new PaymentExport.NoSuchExport(none.number());
            case Outbox.Again.WrongEnding wrong -> new PaymentExport.WrongEnding(List.of(wrong.ending()));
        };
    }
}
