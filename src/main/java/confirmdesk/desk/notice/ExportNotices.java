package confirmdesk.desk.notice;

import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Hands out the notices that wait: each leaves the program once, in a list that is numbered and kept. */
public final class ExportNotices {

    private final Registrations registrations;
    private final Money money;
    private final NoticeBook book;
    private final NoticeSheets sheets;
    private final Journal journal;
    private final Clock clock;

    public ExportNotices(
            Registrations registrations,
            Money money,
            NoticeBook book,
            NoticeSheets sheets,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.money = money;
        this.book = book;
        this.sheets = sheets;
        this.journal = journal;
        this.clock = clock;
    }

    /** What waits and what was handed out. @param full whether numbers are shown whole @param most shown of each kind */
    public NoticeOverview preview(boolean full, int most) {
        NoticeLines lines = new NoticeLines(registrations, book, money, clock.instant());
        NoticeCount count = new NoticeCount(most);
        lines.giveTo(full, (notice, line) -> count.add(line));
        return count.overview(money.tables().current(), lines);
    }

    /** Writes, numbers and keeps the list, and hands its notices out. @param full whether numbers are shown whole */
    public NoticeExport export(Path file, boolean full, Clerk clerk, Progress progress) {
        SheetFormat format = SheetFormat.of(file).orElse(null);
        if (format == null) {
            return new NoticeExport.WrongEnding(List.of(".csv", ".xlsx"));
        }
        NoticeLines lines = new NoticeLines(registrations, book, money, clock.instant());
        NoticeCount count = new NoticeCount(0);
        Outbox outbox = outbox(List.of());
        long number = outbox.nextNumber();
        NoticeSheets.Heading heading =
                new NoticeSheets.Heading(money.tables().current().year(), number, journal.head());
        byte[] bytes = sheets.render(
                format,
                heading,
                sink -> lines.giveTo(full, (notice, line) -> {
                    count.add(notice, line);
                    sink.accept(line);
                    progress.at(Progress.Step.WRITING, line.position(), 0);
                }));
        if (progress.isCancelled()) {
            return new NoticeExport.Cancelled();
        }
        if (count.notices().isEmpty()) {
            return new NoticeExport.NobodyToTell(lines.priceMissing());
        }
        Outbox.Letter letter = new Outbox.Letter(number, Exports.Kind.NOTICES, format.name(), bytes, count.logged());
        String sha256 = outbox(count.notices()).send(letter, file, clerk);
        return new NoticeExport.Exported(number, file, sha256, count.counts(), lines.priceMissing());
    }

    /** The lists of notices that left the program, newest first. */
    public List<Exports.Listed> earlier() {
        return outbox(List.of()).earlier(Exports.Kind.NOTICES);
    }

    /** Writes the bytes of list {@code number} once more. */
    public NoticeExport again(long number, Path file) {
        return switch (outbox(List.of()).again(Exports.Kind.NOTICES, number, file)) {
            case Outbox.Again.Repeated done -> new NoticeExport.Repeated(number, done.file(), done.sha256());
            case Outbox.Again.NoSuchExport none -> new NoticeExport.NoSuchExport(none.number());
            case Outbox.Again.WrongEnding wrong -> new NoticeExport.WrongEnding(List.of(wrong.ending()));
        };
    }

    private Outbox outbox(List<NoticeBook.Notice> notices) {
        return new Outbox(book.handingOut(notices), sheets, clock);
    }
}
