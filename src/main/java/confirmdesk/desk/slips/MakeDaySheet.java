package confirmdesk.desk.slips;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.papers.RecallDay;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the sheet of the day: what was done, by whom, where everybody stands, and the head of the log. */
public final class MakeDaySheet {

    private final Journal journal;
    private final Registrations registrations;
    private final Tables tables;
    private final StoreInfo store;
    private final Clock clock;

    public MakeDaySheet(Journal journal, Registrations registrations, Tables tables, StoreInfo store, Clock clock) {
        this.journal = journal;
        this.registrations = registrations;
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /** The sheet of today. */
    public Slip make(Clerk clerk, Texts texts) {
        LocalDate today = today();
        DayCount count = DayCount.of(journal, today, RecallDay.CHINA);
        String day = texts.text("day.of", String.valueOf(tables.current().year()), today.toString());
        return new Slip(
                Slip.Size.A4,
                texts.text("day.title"),
                store.kind() == StoreInfo.Kind.PRACTICE ? texts.text("slip.practice", day) : day,
                "",
                new DaySheet(texts).of(count, registrations.counts(), journal.head()),
                texts.text("slip.foot", today.toString(), clerk.name()));
    }

    /** The day of the sheet, which names its file. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RecallDay.CHINA);
    }
}
