package confirmdesk.app.photos;

import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.photo.arrival.PictureFolder;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Pasteboard;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.photo.FramesController;
import confirmdesk.ui.photo.FramesModel;
import confirmdesk.ui.photo.LargeFrame;
import confirmdesk.ui.photo.NewPhotoModel;
import confirmdesk.ui.photo.PhotoController;
import confirmdesk.ui.photo.PhotoModel;
import confirmdesk.ui.photo.compare.TurnsController;
import confirmdesk.ui.photo.compare.TurnsModel;
import confirmdesk.ui.photo.edit.EditController;
import confirmdesk.ui.photo.edit.EditModel;
import confirmdesk.ui.photo.edit.GuidesController;
import confirmdesk.ui.photo.edit.WholeController;
import confirmdesk.ui.photo.edit.WholeModel;
import confirmdesk.ui.photo.edit.Workpiece;
import confirmdesk.ui.photo.watch.WatchController;
import confirmdesk.ui.photo.watch.WatchModel;
import javafx.beans.binding.Bindings;

/** Builds the screen on which a photo is replaced and put right. */
public final class PhotoScreen {

    private final NewPhotoModel newPhoto;
    private final PhotoModel photo;
    private final FramesModel frames;
    private final LargeFrame largeFrame;
    private final TurnsModel turns;
    private final EditModel edit;
    private final WholeModel whole;
    private final WatchModel watch;
    private final Words words;

    public PhotoScreen(Ground on, Clerk clerk, Uses uses) {
        words = on.words();
        newPhoto = new NewPhotoModel(uses.replacePhoto(), on.tasks(), on.dialogs(), on.pasteboard());
        photo = new PhotoModel(uses.replacePhoto(), newPhoto, on.tasks(), on.worklist(), on.navigator(), clerk);
        frames = new FramesModel(uses.showPhotos(), newPhoto, on.tasks(), on.worklist());
        largeFrame = new LargeFrame(newPhoto, on.worklist(), on.navigator());
        turns = new TurnsModel(uses.comparePhotos(), newPhoto, largeFrame, on.tasks(), on.worklist());
        Workpiece workpiece = new Workpiece(uses.cutPhoto(), newPhoto, on.tasks(), on.worklist(), on.navigator());
        edit = new EditModel(workpiece, newPhoto);
        whole = new WholeModel(workpiece, largeFrame, on.tasks());
        watch = new WatchModel(
                uses.folder(),
                newPhoto,
                Bindings.createBooleanBinding(
                        () -> edit.canGoBack().getValue() || photo.explaining().get(),
                        edit.canGoBack(),
                        photo.explaining()),
                new WatchModel.Desk(on.tasks(), on.dialogs(), on.worklist(), on.navigator()));
    }

    /** What the screen stands on. */
    public record Ground(
            Tasks tasks, Dialogs dialogs, Pasteboard pasteboard, Worklist worklist, Navigator navigator, Words words) {}

    /** What the screen does its work with. */
    public record Uses(
            ReplacePhoto replacePhoto,
            ShowPhotos showPhotos,
            CutPhoto cutPhoto,
            ComparePhotos comparePhotos,
            PictureFolder folder) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers) {
        controllers
                .with(PhotoController.class, () -> new PhotoController(photo, newPhoto, largeFrame, words))
                .with(FramesController.class, () -> new FramesController(frames, newPhoto))
                .with(EditController.class, () -> new EditController(edit, whole))
                .with(GuidesController.class, () -> new GuidesController(edit))
                .with(WholeController.class, () -> new WholeController(whole, edit))
                .with(TurnsController.class, () -> new TurnsController(turns, words))
                .with(WatchController.class, () -> new WatchController(watch, words));
    }

    public void addTo(ScreenCommands commands) {
        photo.addTo(commands);
        turns.addTo(commands);
        edit.addTo(commands);
        whole.addTo(commands);
        watch.addTo(commands);
    }
}
