package confirmdesk.app;

import confirmdesk.app.deciding.DecisionWiring;
import confirmdesk.app.handback.HandBackWiring;
import confirmdesk.app.payments.PaymentWiring;
import confirmdesk.app.photocheck.PhotoCheckWiring;
import confirmdesk.app.registering.RegisteringScreen;
import confirmdesk.app.registering.RegisteringWiring;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.columns.MatchColumns;
import confirmdesk.desk.deadline.CloseWindow;
import confirmdesk.desk.deadline.DeadlineLines;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.importing.BatchOrigin;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.lists.ExportComparison;
import confirmdesk.desk.lists.ExportList;
import confirmdesk.desk.log.ExportLog;
import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.ReplacePhoto;
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
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.slips.PdfSlips;
import confirmdesk.files.writing.ComparisonCsv;
import confirmdesk.files.writing.ErrorBook;
import confirmdesk.files.writing.LogCsv;
import confirmdesk.files.writing.NoticeFiles;
import confirmdesk.files.writing.NumberFiles;
import confirmdesk.files.writing.RegistrationCsv;
import confirmdesk.store.Store;
import confirmdesk.ui.settling.SettlingModel;
import java.time.Clock;

/** Builds the use cases of one open store: here everything that has a dependency is made. */
final class Wiring {

    private final Adapters adapters;
    private final Store store;
    private final Clerk clerk;
    private final Clock clock;

    Wiring(Adapters adapters, Store store, Clerk clerk, Clock clock) {
        this.adapters = adapters;
        this.store = store;
        this.clerk = clerk;
        this.clock = clock;
    }

    /** What the command line can do. */
    UseCases useCases() {
        StoreInfo info = store.info();
        return new UseCases(
                info,
                clerk,
                importLists(info),
                new BatchOrigin(info),
                new ErrorBook(),
                new ExportComparison(store.registrations(), new ComparisonCsv()),
                new ExportList(store.registrations(), new RegistrationCsv()),
                openRegistration(),
                deciding().confirm(),
                deciding().reject(),
                deciding().sendBack(),
                deciding().undo(),
                deciding().automatically(),
                settleDoubt(),
                requestMerge(),
                answerMerge(),
                deciding().reopen(),
                settleWithdrawals(),
                watchDeadlines(),
                closeWindow(),
                replacePhoto(),
                siteNumbers(),
                exportNumbers(),
                payments(),
                exportNotices(),
                handingBack(),
                exportTables(),
                loadTables(),
                store.journal(),
                exportLog(),
                store.check(),
                tickPaper(),
                new UseCases.Slips(makeSlip(), makeDaySheet(), putOnPaper()),
                photoCheck().commands());
    }

    ImportLists importLists(StoreInfo info) {
        var readers = adapters.matched(info.folder(), store.columnMatches());
        return new ImportLists(readers, store.imports(), store.tables(), info, clock);
    }

    MatchColumns matchColumns() {
        return new MatchColumns(
                adapters.readers(store.info().folder()).sheets(), store.columnMatches(), store.tables(), clock);
    }

    OpenRegistration openRegistration() {
        return new OpenRegistration(store.registrations(), store.neighbourhood(), store.tables(), clock);
    }

    /** What decides, and takes decisions back. */
    DecisionWiring deciding() {
        return new DecisionWiring(store, clock);
    }

    SettleDoubt settleDoubt() {
        return new SettleDoubt(openRegistration(), store.registrations(), store.settlements(), store.tables(), clock);
    }

    AnswerMerge answerMerge() {
        return new AnswerMerge(openRegistration(), store.settlements(), store.tables(), clock);
    }

    RequestMerge requestMerge() {
        return new RequestMerge(openRegistration(), store.settlements(), store.tables(), clock);
    }

    OpenDoubt openDoubt() {
        return new OpenDoubt(store.registrations(), store.tables());
    }

    SettlingModel.Verbs settling() {
        return new SettlingModel.Verbs(settleDoubt(), requestMerge(), answerMerge());
    }

    SettleWithdrawals settleWithdrawals() {
        return new SettleWithdrawals(store.possiblyWithdrawn(), deciding().withdraw(), clock);
    }

    WatchDeadlines watchDeadlines() {
        return new WatchDeadlines(store.standings(), store.tables(), store.journal(), clock);
    }

    FindRegistrations findRegistrations() {
        return new FindRegistrations(store.registrations(), new DeadlineLines(watchDeadlines()));
    }

    CloseWindow closeWindow() {
        return new CloseWindow(watchDeadlines(), store.registrations(), store.decisions(), money(), clock);
    }

    ExportNotices exportNotices() {
        return new ExportNotices(
                store.registrations(), money(), store.noticeBook(), new NoticeFiles(), store.journal(), clock);
    }

    ReplacePhoto replacePhoto() {
        return new ReplacePhoto(store.registrations(), store.photos(), adapters.pictures, store.tables(), clock);
    }

    CutPhoto cutPhoto() {
        return new CutPhoto(adapters.darkroom, store.photos(), store.tables());
    }

    ComparePhotos comparePhotos() {
        return new ComparePhotos(adapters.darkroom, store.photos());
    }

    private Money money() {
        return new Money(store.payers(), store.payments(), store.tables());
    }

    PaymentUses payments() {
        return new PaymentWiring(adapters.readers(store.info().folder()).sheets(), store, money(), clock).payments();
    }

    RegisteringScreen.Uses registering() {
        RegisteringWiring wiring = new RegisteringWiring(store, adapters.pictures, clock);
        return new RegisteringScreen.Uses(wiring.verbs(), wiring.photo(), replacePhoto());
    }

    PhotoCheckWiring photoCheck() {
        return new PhotoCheckWiring(store, adapters.batchPictures, adapters.pictures, putOnPaper(), clock);
    }

    SiteNumbers siteNumbers() {
        return new SiteNumbers(store.counts(), store.tables(), clock);
    }

    ExportNumbers exportNumbers() {
        return new ExportNumbers(siteNumbers(), store.registrations(), new NumberFiles(), store.exports(), clock);
    }

    TickPaper tickPaper() {
        return new TickPaper(store.registrations(), store.paperTicks(), store.tables(), clock);
    }

    MakeSlip makeSlip() {
        return new MakeSlip(openRegistration(), store.tables(), store.info(), clock);
    }

    MakeDaySheet makeDaySheet() {
        return new MakeDaySheet(store.journal(), store.registrations(), store.tables(), store.info(), clock);
    }

    PutOnPaper putOnPaper() {
        return new PutOnPaper(new PdfSlips(), adapters.printers);
    }

    HandingBack handingBack() {
        return new HandBackWiring(store, clock).handingBack();
    }

    ExportTables exportTables() {
        return new ExportTables(store.tables(), adapters.tableFiles);
    }

    LoadTables loadTables() {
        return new LoadTables(store.tables(), adapters.tableFiles, clock);
    }

    ExportLog exportLog() {
        return new ExportLog(store.journal(), new LogCsv());
    }
}
