package confirmdesk.desk.payment;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.progress.Counting;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the payment list: everyone confirmed who owes; a missing price stops it. */
public final class ExportPayments {

    private final Registrations registrations;
    private final Tables tables;
    private final Exports exports;
    private final PaymentSheets sheets;
    private final Journal journal;
    private final Clock clock;

    public ExportPayments(
            Registrations registrations,
            Tables tables,
            Exports exports,
            PaymentSheets sheets,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.tables = tables;
        this.exports = exports;
        this.sheets = sheets;
        this.journal = journal;
        this.clock = clock;
    }

    /** What would stand on the list now. */
    public PaymentSummary preview() {
        PaymentLines lines = new PaymentLines(registrations, tables.current());
        lines.giveTo(line -> {});
        return lines.summary();
    }

    /** Writes, numbers and keeps the list; it is kept before it is put into place, so a list that is out is always known. */
    public PaymentExport export(Path file, Clerk clerk, Progress progress) {
        PaymentSheets.Format format = PaymentSheets.Format.of(file).orElse(null);
        if (format == null) {
            return new PaymentExport.WrongEnding(List.of(".csv", ".xlsx"));
        }
        PaymentSummary summary = preview();
        if (!summary.missing().isEmpty()) {
            return new PaymentExport.PricesMissing(summary.missing());
        }
        return summary.people() == 0 ? new PaymentExport.NobodyOwes() : write(file, format, summary, clerk, progress);
    }

    private PaymentExport write(
            Path file, PaymentSheets.Format format, PaymentSummary summary, Clerk clerk, Progress progress) {
        ExamYear year = tables.current();
        long number = exports.nextNumber();
        PaymentLines lines = new PaymentLines(registrations, year);
        byte[] bytes = sheets.render(
                format,
                new PaymentSheets.Heading(year.year(), number, journal.head()),
                sink -> lines.giveTo(new Counting<>(sink, progress, summary.people())));
        if (progress.isCancelled()) {
            return new PaymentExport.Cancelled();
        }
        try (PaymentSheets.Staged staged = sheets.stage(file, bytes)) {
            exports.keep(number, "payments", format.name(), bytes, summary.logged(), clerk, clock.instant());
            staged.publish();
        }
        return new PaymentExport.Exported(number, file, Sha256.hex(bytes), summary);
    }

    /** The payment lists that left the program, newest first. */
    public List<Exports.Listed> earlier() {
        return exports.listed();
    }

    /** Writes the bytes of list {@code number} once more. */
    public PaymentExport again(long number, Path file) {
        return exports.find(number).map(kept -> repeat(kept, file)).orElse(new PaymentExport.NoSuchExport(number));
    }

    private PaymentExport repeat(Exports.Kept kept, Path file) {
        if (!PaymentSheets.Format.of(file).map(Enum::name).equals(Optional.of(kept.format()))) {
            return new PaymentExport.WrongEnding(List.of("." + kept.format().toLowerCase(Locale.ROOT)));
        }
        try (PaymentSheets.Staged staged = sheets.stage(file, kept.bytes())) {
            staged.publish();
        }
        return new PaymentExport.Repeated(kept.number(), file, Sha256.hex(kept.bytes()));
    }
}
