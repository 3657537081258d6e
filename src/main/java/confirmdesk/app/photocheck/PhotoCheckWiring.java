package confirmdesk.app.photocheck;

import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.store.Store;
import confirmdesk.ui.photocheck.Verbs;

/** Builds what is done about the photos of the whole batch. */
public record PhotoCheckWiring(Store store, PictureLook pictures) {

    /** What its screen does. */
    public PhotoCheckScreen.Uses uses(ShowPhotos photos) {
        return new PhotoCheckScreen.Uses(new Verbs(
                new CheckPhotos(store.photoChecks(), pictures, store.tables()),
                new ShowPhotoCheck(store.photoChecks(), store.registrations(), store.tables()),
                new FindSamePictures(store.photoChecks(), store.tables()),
                photos));
    }
}
