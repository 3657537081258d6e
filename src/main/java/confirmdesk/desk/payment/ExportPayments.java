package confirmdesk.desk.payment;

import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.progress.Counting;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the payment list: everyone confirmed who owes; a missing price stops it. */
public final class ExportPayments {

    private final Money money;
    private final PaymentSheets sheets;
    private final Journal journal;
    private final Outbox outbox;

    public ExportPayments(Money money, PaymentSheets sheets, Journal journal, Outbox outbox) {
        this.money = money;
        this.sheets = sheets;
        this.journal = journal;
        this.outbox = outbox;
    }

    /** What would stand on the list now. */
    public PaymentSummary preview() {
        return PaymentLines.summaryOf(money);
    }

    /** Writes, numbers and keeps the list, before it is put into place. @param onlyNew without who stood on a list before */
    public PaymentExport export(Path file, boolean onlyNew, Clerk clerk, Progress progress) {
        SheetFormat format = SheetFormat.of(file).orElse(null);
        if (format == null) {
            return new PaymentExport.WrongEnding(List.of(".csv", ".xlsx"));
        }
        PaymentSummary summary = preview();
        if (!summary.missing().isEmpty()) {
            return new PaymentExport.PricesMissing(summary.missing());
        }
        if (summary.people() == 0) {
            return new PaymentExport.NobodyOwes();
        }
        return onlyNew && summary.fresh().heads() == 0
                ? new PaymentExport.NobodyNew()
                : write(new Wanted(file, format, onlyNew), summary, clerk, progress);
    }

    private record Wanted(Path file, SheetFormat format, boolean onlyNew) {}

    private PaymentExport write(Wanted wanted, PaymentSummary summary, Clerk clerk, Progress progress) {
        boolean onlyNew = wanted.onlyNew();
        PaymentLines lines = new PaymentLines(money, onlyNew);
        Map<Long, Fen> owed = new LinkedHashMap<>();
        Consumer<Consumer<PaymentLine>> all = sink -> lines.giveTo(new Counting<>(
                line -> {
                    owed.put(line.id(), line.total());
                    sink.accept(line);
                },
                progress,
                onlyNew ? summary.fresh().heads() : summary.people()));
        long number = outbox.nextNumber();
        PaymentSheets.Heading heading =
                new PaymentSheets.Heading(money.tables().current().year(), number, journal.head());
        byte[] bytes = sheets.render(wanted.format(), heading, book(all, summary, onlyNew));
        if (progress.isCancelled()) {
            return new PaymentExport.Cancelled();
        }
        PaymentSummary listed = lines.summary();
        Exports.PaymentList list = new Exports.PaymentList(wanted.format().name(), bytes, listed.logged(onlyNew), owed);
        String sha256 = outbox.sendPayments(number, list, wanted.file(), clerk);
        return new PaymentExport.Exported(number, wanted.file(), sha256, listed);
    }

    /** The new ones stand in a sheet of their own only where others stand on the list too. */
    private PaymentSheets.Book book(Consumer<Consumer<PaymentLine>> all, PaymentSummary summary, boolean onlyNew) {
        boolean apart = !onlyNew && summary.fresh().heads() < summary.people();
        return new PaymentSheets.Book(
                all,
                apart ? Optional.of(new PaymentLines(money, true)::giveTo) : Optional.empty(),
                summary.fresh(),
                new ReconcilePayments(money).reconcile());
    }
}
