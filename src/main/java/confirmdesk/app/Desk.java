package confirmdesk.app;

import confirmdesk.app.importing.ImportScreen;
import confirmdesk.app.photos.PhotoScreen;
import confirmdesk.desk.importing.BatchOrigin;
import confirmdesk.desk.importing.listed.ShowDecisions;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.files.watched.PictureFiles;
import confirmdesk.files.writing.ErrorBook;
import confirmdesk.files.writing.TakenBook;
import confirmdesk.store.Store;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Pasteboard;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.importing.TakenModel;
import confirmdesk.ui.review.slips.Paperwork;
import java.time.Clock;
import javafx.stage.Stage;

/** The window on one open store: its screens, built over the store's use cases. */
public final class Desk {

    private final Foundation foundation;
    private final MainScreen main;
    private final Shell shell;
    private final Screens screens;

    /** Builds everything; nothing is read and nothing is shown yet. */
    public Desk(Adapters adapters, Store store, Foundation foundation, Outside outside) {
        this.foundation = foundation;
        Wiring wiring = new Wiring(adapters, store, foundation.clerk(), outside.clock());
        FindRegistrations find = wiring.findRegistrations();
        ShowPhotos photos = new ShowPhotos(store.photos(), adapters.pictures);
        Controllers controllers = new Controllers();
        screens = new Screens(foundation.words(), controllers);
        main = new MainScreen(foundation, outside.dialogs(), mainUses(wiring, store, find, photos));
        SideScreens side = new SideScreens(
                foundation, outside.dialogs(), outside.pasteboard(), outside.clock(), sideUses(wiring, store, photos));
        shell = new Shell(foundation, find, wiring.watchDeadlines(), new Headlines(store));
        main.addTo(controllers);
        side.addTo(controllers);
        shell.addTo(controllers, screens);
    }

    /** What the screens ask of the computer. */
    public record Outside(Dialogs dialogs, Pasteboard pasteboard, Clock clock) {}

    /** Opens the window and reads what it shows. */
    public void open(Stage stage) {
        shell.window(screens).open(stage);
        shell.start();
        main.start();
    }

    public Foundation foundation() {
        return foundation;
    }

    private static MainScreen.UseCases mainUses(Wiring wiring, Store store, FindRegistrations find, ShowPhotos photos) {
        return new MainScreen.UseCases(
                find,
                wiring.openRegistration(),
                photos,
                store.tables(),
                store.journal(),
                wiring.deciding().verbs(),
                wiring.deciding().automatically(),
                wiring.tickPaper(),
                new Paperwork(wiring.makeSlip(), wiring.putOnPaper()));
    }

    private static SideScreens.UseCases sideUses(Wiring wiring, Store store, ShowPhotos photos) {
        StoreInfo info = store.info();
        return new SideScreens.UseCases(
                new ImportScreen.Uses(
                        wiring.importLists(info),
                        new BatchOrigin(info),
                        wiring.matchColumns(),
                        new ErrorBook(),
                        new TakenModel.Lists(new ShowDecisions(store.registrations()), new TakenBook())),
                new ErrorBook(),
                new PhotoScreen.Uses(
                        wiring.replacePhoto(), photos, wiring.cutPhoto(), wiring.comparePhotos(), new PictureFiles()),
                wiring.openDoubt(),
                wiring.settling(),
                wiring.exportNotices(),
                deadlineVerbs(wiring),
                wiring.siteNumbers(),
                wiring.exportNumbers(),
                wiring.payments(),
                wiring.registering(),
                wiring.photoCheck().uses(photos),
                wiring.handingBack(),
                store.tables(),
                wiring.exportTables(),
                wiring.loadTables(),
                store.journal(),
                wiring.exportLog(),
                store.check(),
                wiring.makeDaySheet(),
                wiring.putOnPaper());
    }

    private static confirmdesk.ui.deadlines.Verbs deadlineVerbs(Wiring wiring) {
        return new confirmdesk.ui.deadlines.Verbs(
                wiring.watchDeadlines(), wiring.closeWindow(), wiring.settleWithdrawals(), wiring.findRegistrations());
    }
}
