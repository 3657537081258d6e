package confirmdesk.app.photocheck;

import confirmdesk.cli.UseCases;
import confirmdesk.desk.contactsheet.MakeContactSheet;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.ExportPhotoFindings;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.files.writing.PhotoFindingCsv;
import confirmdesk.store.Store;
import confirmdesk.ui.photocheck.ContactSheetModel;
import confirmdesk.ui.photocheck.Verbs;
import java.time.Clock;

/** Builds what is done about the photos of the whole batch. */
public record PhotoCheckWiring(Store store, PictureLook look, Pictures pictures, PutOnPaper out, Clock clock) {

    /** What its screen does. */
    public PhotoCheckScreen.Uses uses(ShowPhotos photos) {
        return new PhotoCheckScreen.Uses(verbs(photos), new ContactSheetModel.Verbs(sheet(), out));
    }

    private MakeContactSheet sheet() {
        return new MakeContactSheet(store.replacedPhotos(), pictures, store.registrations(), store.info(), clock);
    }

    private Verbs verbs(ShowPhotos photos) {
        UseCases.PhotoCheck all = commands();
        return new Verbs(all.check(), all.show(), all.same(), photos);
    }

    /** What the command line does. */
    public UseCases.PhotoCheck commands() {
        ShowPhotoCheck show = new ShowPhotoCheck(store.photoChecks(), store.registrations(), store.tables());
        FindSamePictures same = new FindSamePictures(store.photoChecks(), store.tables());
        return new UseCases.PhotoCheck(
                new CheckPhotos(store.photoChecks(), look, store.tables()),
                show,
                same,
                new ExportPhotoFindings(show, same, store.registrations(), new PhotoFindingCsv()),
                sheet());
    }
}
