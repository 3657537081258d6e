package confirmdesk.app;

import confirmdesk.app.importing.ImportScreen;
import confirmdesk.app.payments.PaymentScreen;
import confirmdesk.app.photocheck.PhotoCheckScreen;
import confirmdesk.app.photos.PhotoScreen;
import confirmdesk.app.registering.RegisteringScreen;
import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.log.ExportLog;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.log.StoreCheck;
import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.settling.OpenDoubt;
import confirmdesk.desk.slips.MakeDaySheet;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Pasteboard;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.deadlines.DeadlinesController;
import confirmdesk.ui.deadlines.DeadlinesModel;
import confirmdesk.ui.deadlines.OverdueController;
import confirmdesk.ui.deadlines.Verbs;
import confirmdesk.ui.handback.CentreModel;
import confirmdesk.ui.handback.HandBackController;
import confirmdesk.ui.handback.HandBackModel;
import confirmdesk.ui.handback.MarkController;
import confirmdesk.ui.handback.MarkModel;
import confirmdesk.ui.handback.ReceiptController;
import confirmdesk.ui.handback.ReceiptModel;
import confirmdesk.ui.handback.SentController;
import confirmdesk.ui.importing.ImportModel;
import confirmdesk.ui.notices.NoticesController;
import confirmdesk.ui.notices.NoticesModel;
import confirmdesk.ui.numbers.DaysController;
import confirmdesk.ui.numbers.NumbersController;
import confirmdesk.ui.numbers.NumbersModel;
import confirmdesk.ui.payments.Screen;
import confirmdesk.ui.photocheck.ContactSheetModel;
import confirmdesk.ui.registering.RegisteringModel;
import confirmdesk.ui.settings.CheckController;
import confirmdesk.ui.settings.CheckModel;
import confirmdesk.ui.settings.DaySheetController;
import confirmdesk.ui.settings.DaySheetModel;
import confirmdesk.ui.settings.JournalController;
import confirmdesk.ui.settings.JournalModel;
import confirmdesk.ui.settings.LookController;
import confirmdesk.ui.settings.PlanController;
import confirmdesk.ui.settings.RulesController;
import confirmdesk.ui.settings.RulesModel;
import confirmdesk.ui.settings.TransferModel;
import confirmdesk.ui.settling.DoubtController;
import confirmdesk.ui.settling.DoubtModel;
import confirmdesk.ui.settling.SettlingController;
import confirmdesk.ui.settling.SettlingModel;
import java.time.Clock;

/** Builds the screens beside the main one: import, photo, payments, notices, hand-back, the year's rules, check and log. */
public final class SideScreens {

    private final Foundation on;
    private final Clock clock;
    private final ImportScreen importing;
    private final PhotoScreen photo;
    private final DoubtModel doubt;
    private final SettlingModel settling;
    private final NoticesModel notices;
    private final DeadlinesModel deadlines;
    private final NumbersModel numbers;
    private final PaymentScreen payments;
    private final RegisteringScreen registering;
    private final PhotoCheckScreen photoCheck;
    private final CentreModel centre;
    private final HandBackModel handBack;
    private final ReceiptModel receipt;
    private final MarkModel mark;
    private final RulesModel rules;
    private final TransferModel transfer;
    private final JournalModel journal;
    private final CheckModel check;
    private final DaySheetModel daySheet;

    public SideScreens(Foundation on, Dialogs dialogs, Pasteboard pasteboard, Clock clock, UseCases uses) {
        this.on = on;
        this.clock = clock;
        var tasks = on.tasks();
        var worklist = on.worklist();
        var navigator = on.navigator();
        var clerk = on.clerk();
        importing = importing(dialogs, uses.importing());
        photo = new PhotoScreen(
                new PhotoScreen.Ground(tasks, dialogs, pasteboard, worklist, navigator, on.words()),
                clerk,
                uses.photos());
        doubt = new DoubtModel(uses.openDoubt(), tasks, worklist, navigator, on.words());
        settling = new SettlingModel(uses.settling(), doubt, tasks, worklist, navigator, clerk);
        numbers = new NumbersModel(uses.siteNumbers(), uses.exportNumbers(), tasks, dialogs, navigator, clerk);
        payments = new PaymentScreen(
                new Screen(tasks, dialogs, worklist),
                on.words(),
                navigator,
                clerk,
                clock,
                new PaymentScreen.Uses(uses.payments(), uses.errorWorkbooks()));
        registering = registering(dialogs, uses.registering());
        photoCheck = new PhotoCheckScreen(
                uses.photoCheck(), tasks, worklist, navigator, sheet(dialogs, uses.photoCheck()), on.words());
        notices = new NoticesModel(uses.exportNotices(), tasks, dialogs, navigator, clerk);
        deadlines = new DeadlinesModel(uses.deadlines(), tasks, worklist, navigator, clerk);
        centre = new CentreModel(uses.handingBack().show(), tasks, navigator, worklist, clock.getZone());
        handBack = new HandBackModel(uses.handingBack(), centre, tasks, dialogs, clerk, clock);
        receipt = new ReceiptModel(uses.handingBack().receipt(), centre, worklist, tasks, dialogs, clerk);
        mark = new MarkModel(uses.handingBack().show(), tasks, worklist);
        rules = new RulesModel(uses.tables(), tasks, navigator, worklist);
        transfer = new TransferModel(uses.exportTables(), uses.loadTables(), tasks, dialogs, worklist, clerk);
        journal = new JournalModel(uses.journal(), uses.exportLog(), tasks, dialogs, navigator);
        check = new CheckModel(uses.storeCheck(), tasks);
        daySheet = new DaySheetModel(uses.makeDaySheet(), uses.putOnPaper(), tasks, dialogs, on.words(), clerk);
        addCommands();
    }

    /** The use cases and roles of these screens. */
    public record UseCases(
            ImportScreen.Uses importing,
            ErrorWorkbooks errorWorkbooks,
            PhotoScreen.Uses photos,
            OpenDoubt openDoubt,
            SettlingModel.Verbs settling,
            ExportNotices exportNotices,
            Verbs deadlines,
            SiteNumbers siteNumbers,
            ExportNumbers exportNumbers,
            PaymentUses payments,
            RegisteringScreen.Uses registering,
            PhotoCheckScreen.Uses photoCheck,
            HandingBack handingBack,
            Tables tables,
            ExportTables exportTables,
            LoadTables loadTables,
            Journal journal,
            ExportLog exportLog,
            StoreCheck storeCheck,
            MakeDaySheet makeDaySheet,
            PutOnPaper putOnPaper) {}

    /** Says how their controllers are made. */
    public void addTo(Controllers controllers) {
        Words words = on.words();
        Navigator navigator = on.navigator();
        controllers
                .with(SettlingController.class, () -> new SettlingController(settling, doubt, words))
                .with(DoubtController.class, () -> new DoubtController(doubt, words))
                .with(NumbersController.class, () -> new NumbersController(numbers, words, navigator))
                .with(DaysController.class, () -> new DaysController(numbers, words))
                .with(NoticesController.class, () -> new NoticesController(notices, words, navigator))
                .with(DeadlinesController.class, () -> new DeadlinesController(deadlines, words, navigator))
                .with(OverdueController.class, () -> new OverdueController(deadlines, words))
                .with(HandBackController.class, () -> new HandBackController(centre, handBack, words, navigator))
                .with(SentController.class, () -> new SentController(centre, handBack, words))
                .with(ReceiptController.class, () -> new ReceiptController(receipt, words))
                .with(MarkController.class, () -> new MarkController(mark, words))
                .with(RulesController.class, () -> new RulesController(rules, transfer, words, navigator))
                .with(PlanController.class, () -> new PlanController(transfer, words))
                .with(LookController.class, () -> new LookController(on.settings(), words))
                .with(JournalController.class, () -> new JournalController(journal, words, navigator, clock.getZone()))
                .with(CheckController.class, () -> new CheckController(check, words))
                .with(DaySheetController.class, () -> new DaySheetController(daySheet, words));
        importing.addTo(controllers, navigator);
        photo.addTo(controllers);
        payments.addTo(controllers);
        registering.addTo(controllers);
        photoCheck.addTo(controllers);
    }

    private ImportScreen importing(Dialogs dialogs, ImportScreen.Uses uses) {
        ImportModel model =
                new ImportModel(uses.importLists(), uses.misgivings(), on.tasks(), dialogs, on.worklist(), on.clerk());
        return new ImportScreen(model, uses, on.tasks(), dialogs, on.words(), on.clerk());
    }

    private RegisteringScreen registering(Dialogs dialogs, RegisteringScreen.Uses uses) {
        RegisteringModel model =
                new RegisteringModel(uses.verbs(), on.tasks(), on.worklist(), on.navigator(), on.clerk());
        return new RegisteringScreen(model, uses, on.tasks(), dialogs, on.words(), clock.getZone());
    }

    private ContactSheetModel sheet(Dialogs dialogs, PhotoCheckScreen.Uses uses) {
        return new ContactSheetModel(uses.sheet(), on.tasks(), dialogs, on.words(), on.clerk());
    }

    private void addCommands() {
        importing.addTo(commands(View.IMPORT), on.navigator()::goHome);
        photo.addTo(commands(View.PHOTO));
        settling.addTo(commands(View.SETTLING));
        on.commands().capture(doubt::press);
        payments.addTo(commands(View.PAYMENTS));
        registering.addTo(commands(View.REGISTERING));
        photoCheck.addTo(commands(View.PHOTO_CHECK));
        numbers.addTo(commands(View.NUMBERS));
        notices.addTo(commands(View.NOTICES));
        deadlines.addTo(commands(View.DEADLINES));
        receipt.addTo(commands(View.HAND_BACK), on.navigator()::goHome);
        handBack.addTo(commands(View.HAND_BACK));
        centre.addTo(commands(View.HAND_BACK));
        transfer.addTo(commands(View.RULES));
        check.addTo(commands(View.JOURNAL));
        journal.addTo(commands(View.JOURNAL));
        daySheet.addTo(commands(View.JOURNAL));
    }

    private ScreenCommands commands(View view) {
        return new ScreenCommands(on.commands(), on.navigator(), on.guard(), view);
    }
}
