package confirmdesk.app.photocheck;

import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.photocheck.ContactSheetModel;
import confirmdesk.ui.photocheck.FoundController;
import confirmdesk.ui.photocheck.FoundModel;
import confirmdesk.ui.photocheck.PhotoCheckController;
import confirmdesk.ui.photocheck.PhotoCheckModel;
import confirmdesk.ui.photocheck.PicturesController;
import confirmdesk.ui.photocheck.Verbs;

/** Builds the screen on which the photos of the whole batch are checked. */
public final class PhotoCheckScreen {

    private final Words words;
    private final FoundModel found;
    private final PhotoCheckModel model;
    private final ContactSheetModel sheet;

    public PhotoCheckScreen(
            Uses uses, Tasks tasks, Worklist worklist, Navigator navigator, ContactSheetModel sheet, Words words) {
        this.words = words;
        this.sheet = sheet;
        found = new FoundModel(uses.verbs(), tasks, worklist, navigator);
        model = new PhotoCheckModel(uses.verbs(), found, tasks, navigator);
    }

    /** What the screen does its work with. */
    public record Uses(Verbs verbs, ContactSheetModel.Verbs sheet) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers) {
        controllers
                .with(PhotoCheckController.class, () -> new PhotoCheckController(model, sheet, words))
                .with(FoundController.class, () -> new FoundController(found, words))
                .with(PicturesController.class, () -> new PicturesController(found, words));
    }

    public void addTo(ScreenCommands commands) {
        found.addTo(commands);
        model.addTo(commands);
        sheet.addTo(commands);
    }
}
