package confirmdesk.app.registering;

import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.registering.ChoosePhoto;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.registering.DraftPhotoController;
import confirmdesk.ui.registering.DraftPhotoModel;
import confirmdesk.ui.registering.DraftsController;
import confirmdesk.ui.registering.PageController;
import confirmdesk.ui.registering.RegisteringController;
import confirmdesk.ui.registering.RegisteringModel;
import confirmdesk.ui.registering.Verbs;
import java.time.ZoneId;

/** Builds the screen on which somebody is registered at the desk. */
public final class RegisteringScreen {

    private final RegisteringModel model;
    private final DraftPhotoModel photo;
    private final Words words;
    private final ZoneId zone;

    public RegisteringScreen(
            RegisteringModel model, Uses uses, Tasks tasks, Dialogs dialogs, Words words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        photo = new DraftPhotoModel(uses.photo(), uses.replacePhoto(), model, dialogs, tasks);
    }

    /** What the screen does its work with. */
    public record Uses(Verbs verbs, ChoosePhoto photo, ReplacePhoto replacePhoto) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers) {
        controllers
                .with(RegisteringController.class, () -> new RegisteringController(model, words))
                .with(DraftsController.class, () -> new DraftsController(model, words))
                .with(PageController.class, () -> new PageController(model, words, zone))
                .with(DraftPhotoController.class, () -> new DraftPhotoController(photo, words));
    }

    public void addTo(ScreenCommands commands) {
        model.addTo(commands);
        photo.addTo(commands);
    }
}
