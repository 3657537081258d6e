package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.Mosaic;
import confirmdesk.domain.photo.batch.WholePrint;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.measuring.Fields;
import confirmdesk.files.measuring.Measuring;
import java.util.Optional;

/** Measures photos of the batch as they lie in the store: decoded once, never encoded. */
public final class BatchPictures implements PictureLook {

    private final PictureMeasures measures;

    /** @param faces who looks for faces */
    public BatchPictures(FaceFinder faces) {
        measures = new PictureMeasures(new Measuring(faces));
    }

    @Override
    public Optional<Seen> look(byte[] photo, PhotoProfile profile) {
        return Picture.in(photo).flatMap(picture -> picture.upright().map(all -> seen(picture, all, profile)));
    }

    private Seen seen(Picture picture, Pixels all, PhotoProfile profile) {
        Pixels shown = Shrinking.toFit(all, profile.widthStored(), profile.heightStored());
        PhotoMeasures found =
                measures.of(picture, new Source.Piece(all, picture.thinning()), shown, picture.file().length);
        return new Seen(found, WholePrint.of(mosaic(shown, 1), mosaic(shown, WholePrint.LIGHTER)));
    }

    private static Mosaic mosaic(Pixels shown, double times) {
        int across = Math.min(Mosaic.ACROSS, shown.width());
        int down = Math.min(Mosaic.DOWN, shown.height());
        return new Mosaic(across, down, Fields.means(shown, across, down, times));
    }
}
