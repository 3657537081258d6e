package confirmdesk.ui.photocheck;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.InMemoryPhotoChecks;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A desk in memory whose photos are all PNGs without a face. */
public final class PhotoCheckDesk {

    public final InMemoryPhotoChecks checks = new InMemoryPhotoChecks();
    private int looked;

    /** What the screen does, over these photos. */
    public Verbs verbs(InMemoryDesk desk, Pictures pictures) {
        return new Verbs(
                new CheckPhotos(checks, this::look, desk.tables),
                new ShowPhotoCheck(checks, desk.registrations, desk.tables),
                new FindSamePictures(checks, desk.tables),
                new ShowPhotos(desk.photos, pictures));
    }

    public synchronized int looked() {
        return looked;
    }

    private synchronized Optional<PictureLook.Seen> look(byte[] photo, PhotoProfile profile) {
        looked++;
        PhotoMeasures measures =
                new PhotoMeasures("PNG", false, 413, 579, 60_000, OptionalInt.of(0), Map.of(), Optional.empty());
        return Optional.of(new PictureLook.Seen(measures, Optional.empty()));
    }
}
