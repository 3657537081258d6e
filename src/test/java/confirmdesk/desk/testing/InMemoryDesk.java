package confirmdesk.desk.testing;

import confirmdesk.desk.deadline.CloseWindow;
import confirmdesk.desk.deadline.DeadlineLines;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReopenRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.decision.WithdrawRegistration;
import confirmdesk.desk.decision.WriteNote;
import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.handback.ExportResults;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.handback.Handovers;
import confirmdesk.desk.handback.RepeatResults;
import confirmdesk.desk.handback.ShowHandBack;
import confirmdesk.desk.handback.TakeReceipt;
import confirmdesk.desk.handback.enclosed.SeenPapers;
import confirmdesk.desk.handback.enclosed.SettledDoubts;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.notice.NoticeSheets;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.desk.registering.Forms;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.settling.AnswerMerge;
import confirmdesk.desk.settling.OpenDoubt;
import confirmdesk.desk.settling.RequestMerge;
import confirmdesk.desk.settling.SettleDoubt;
import confirmdesk.desk.slips.MakeDaySheet;
import confirmdesk.desk.slips.MakeSlip;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.withdrawal.SettleWithdrawals;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A whole desk in memory: the roles that a store and its files play, and the use cases over them. */
public final class InMemoryDesk {

    public static final Clerk CLERK = new Clerk("王小兰");

    public final Clock clock = Clock.fixed(Instant.parse("2023-01-05T02:30:00Z"), ZoneOffset.UTC);
    private final Contents contents = new Contents();
    public final InMemoryRegistrations registrations = new InMemoryRegistrations(contents);
    public final InMemoryTables tables;
    public final InMemorySettlements settlements;
    public final InMemoryDecisions decisions = new InMemoryDecisions(contents, registrations);
    public final InMemoryTicks ticks = new InMemoryTicks(contents);
    public final InMemoryPaper paper = new InMemoryPaper();
    public final InMemoryJournal journal = new InMemoryJournal(contents);
    public final InMemoryPhotos photos = new InMemoryPhotos(contents);
    public final InMemoryPictures pictures = new InMemoryPictures();
    public final InMemoryDrafts drafts = new InMemoryDrafts(contents, registrations);
    public final InMemoryImports imports = new InMemoryImports(contents, registrations);
    public final InMemoryStandings standings = new InMemoryStandings(contents);
    public final InMemoryExports exports = new InMemoryExports(contents);
    public final InMemoryMoney money = new InMemoryMoney(registrations, exports);
    public final InMemoryNoticeBook noticeBook = new InMemoryNoticeBook(contents, exports);
    public final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals(contents);
    public final InMemoryFiles files = new InMemoryFiles();
    public final InMemoryHandBacks handBacks = new InMemoryHandBacks(contents, decisions, registrations);
    public final InMemoryHandBackFiles handBackFiles = new InMemoryHandBackFiles();

    /** Over a made-up exam year. */
    public InMemoryDesk(ExamYear year) {
        tables = new InMemoryTables(contents, registrations, year);
        settlements = new InMemorySettlements(contents, registrations, tables);
    }

    /** Over the shipped tables of 2023. */
    public InMemoryDesk() {
        tables = new InMemoryTables(contents, registrations, null);
        settlements = new InMemorySettlements(contents, registrations, tables);
    }

    /** Everything in the store as values that can be compared. */
    public List<Object> everything() {
        return contents.everything();
    }

    /** Puts a registration in. @return the store's number of it */
    public long add(Registration registration) {
        return add(registration, PhotoState.PRESENT);
    }

    public long add(Registration registration, PhotoState photo) {
        try (var session = imports.begin(CLERK, clock.instant())) {
            session.put(registration, false);
            contents.put(CaseFiles.withPhoto(contents.files.get(registration.number()), photo));
            registrations.compareAll(new Comparer(tables.current())::compare, done -> {});
            session.commit(ListKind.THIS_YEAR, "");
        }
        return contents.files.get(registration.number()).id();
    }

    public void addLastYear(LastYearRecord record) {
        contents.lastYear.put(record.number(), record);
        registrations.compareAll(new Comparer(tables.current())::compare, done -> {});
    }

    public ImportLists importing(StoreInfo.Kind kind) {
        return new ImportLists(new ImportReaders(files, files, pictures), imports, tables, info(kind), clock);
    }

    public FindRegistrations find() {
        return new FindRegistrations(registrations, new DeadlineLines(watch(clock)));
    }

    public OpenRegistration open() {
        return new OpenRegistration(registrations, registrations, tables, clock);
    }

    public ConfirmRegistration confirm() {
        return new ConfirmRegistration(registrations, decisions, tables, clock);
    }

    public RejectRegistration reject() {
        return new RejectRegistration(registrations, decisions, tables, clock);
    }

    public ReturnRegistration sendBack() {
        return new ReturnRegistration(registrations, decisions, tables, clock);
    }

    public TickPaper tickPaper() {
        return new TickPaper(registrations, ticks, tables, clock);
    }

    public MakeSlip makeSlip() {
        return new MakeSlip(open(), tables, info(StoreInfo.Kind.TEST), clock);
    }

    public MakeDaySheet makeDaySheet() {
        return new MakeDaySheet(journal, registrations, tables, info(StoreInfo.Kind.TEST), clock);
    }

    public PutOnPaper putOnPaper() {
        return new PutOnPaper(paper, paper);
    }

    private static StoreInfo info(StoreInfo.Kind kind) {
        return new StoreInfo(Path.of("store"), kind, Optional.empty());
    }

    public UndoDecision undo() {
        return new UndoDecision(decisions, tables, clock);
    }

    public SettleDoubt settle() {
        return new SettleDoubt(open(), registrations, settlements, tables, clock);
    }

    public AnswerMerge answerMerge() {
        return new AnswerMerge(open(), settlements, tables, clock);
    }

    public RequestMerge requestMerge() {
        return new RequestMerge(open(), settlements, tables, clock);
    }

    public OpenDoubt openDoubt() {
        return new OpenDoubt(registrations, tables);
    }

    public WithdrawRegistration withdraw() {
        return new WithdrawRegistration(registrations, decisions, clock);
    }

    public ReopenRegistration reopen() {
        return new ReopenRegistration(registrations, decisions, clock);
    }

    /** What lapses, by another clock. */
    public WatchDeadlines watch(Clock other) {
        return new WatchDeadlines(standings, tables, journal, other);
    }

    public CloseWindow close(Clock other) {
        return new CloseWindow(watch(other), registrations, decisions, money.money(tables), other);
    }

    public SettleWithdrawals settleWithdrawals() {
        return new SettleWithdrawals(withdrawals, withdraw(), clock);
    }

    /** The notices, by another clock. */
    public ExportNotices notices(NoticeSheets sheets, Clock other) {
        return new ExportNotices(registrations, money.money(tables), noticeBook, sheets, journal, other);
    }

    public WriteNote note() {
        return new WriteNote(decisions, clock);
    }

    public ConfirmAutomatically automatic() {
        return new ConfirmAutomatically(registrations, decisions, clock);
    }

    /** Handing back with what was settled and seen enclosed, as the program does. */
    public HandingBack handingBackWhole() {
        return handingBack(new SettledDoubts(settlements, tables), new SeenPapers(registrations, tables));
    }

    public HandingBack handingBack(Enclosure... enclosures) {
        Handovers handovers = new Handovers(handBacks, List.of(enclosures));
        ExportResults.Kept kept = new ExportResults.Kept(handBacks, exports);
        return new HandingBack(
                new ShowHandBack(handBacks, handovers),
                new ExportResults(handovers, kept, handBackFiles, tables, journal, clock),
                new RepeatResults(handBacks, handBackFiles),
                new TakeReceipt(handBacks, handovers, registrations, files, tables, clock));
    }

    public ReplacePhoto replacePhoto() {
        return new ReplacePhoto(registrations, photos, pictures, tables, clock);
    }

    public Forms forms() {
        return new Forms(drafts, registrations, photos, tables, clock);
    }

    public BeginDraft beginDraft() {
        return new BeginDraft(
                forms(),
                () -> new StoreInfo(Path.of("store"), StoreInfo.Kind.TEST, Optional.ofNullable(contents.year)));
    }

    public void fixYear() {
        contents.year = 2023;
    }
}
