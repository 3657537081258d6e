package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.PicturePrint;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.measuring.Fields;
import confirmdesk.files.measuring.Measuring;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Measures photos of the batch as they lie in the store: decoded once, never encoded. */
public final class BatchPictures implements PictureLook {

    /** The size in which a background is looked at. */
    private static final int GLANCE_WIDTH = 120;

    private static final int GLANCE_HEIGHT = 168;

    private final Measuring measuring;

    /** @param faces who looks for faces */
    public BatchPictures(FaceFinder faces) {
        measuring = new Measuring(faces);
    }

    @Override
    public Optional<Seen> look(byte[] photo, PhotoProfile profile) {
        return Picture.in(photo).flatMap(picture -> picture.upright().map(all -> seen(picture, all, profile)));
    }

    private Seen seen(Picture picture, Pixels all, PhotoProfile profile) {
        Pixels shown = Shrinking.toFit(all, profile.widthStored(), profile.heightStored());
        Pixels small = Shrinking.toFit(shown, GLANCE_WIDTH, GLANCE_HEIGHT);
        Measuring.Measured found = measuring.of(all, picture.thinning(), shown, small);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        values.putAll(found.values());
        Kind kind = picture.structure().kind();
        values.put(Measure.QUALITY, kind == Kind.JPEG ? JpegQuality.of(picture.file()) : JpegQuality.BEST);
        PhotoMeasures measures = new PhotoMeasures(
                kind.word(),
                kind == Kind.JPEG,
                picture.width(),
                picture.height(),
                picture.file().length,
                found.faces(),
                values,
                found.leastWhite());
        return new Seen(measures, PicturePrint.of(Fields.means(shown, PicturePrint.ACROSS, PicturePrint.DOWN)));
    }
}
