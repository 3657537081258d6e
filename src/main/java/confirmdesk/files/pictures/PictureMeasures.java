package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.files.measuring.Measuring;
import confirmdesk.files.structure.JpegQuality;
import confirmdesk.files.structure.Kind;
import java.util.EnumMap;
import java.util.Map;

/** Everything that the rules ask of a picture: what its file says, and what is measured in its pixels. */
record PictureMeasures(Measuring measuring) {

    /** The size in which a background is looked at. */
    private static final int GLANCE_WIDTH = 120;

    private static final int GLANCE_HEIGHT = 168;

    /** @param all every pixel of it, but for those left out @param shown as it is stored or shown, scaled down */
    PhotoMeasures of(Picture picture, Source.Piece all, Pixels shown, long bytes) {
        Measuring.Measured found = measuring.of(all.pixels(), all.thinning(), shown, glance(shown));
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        values.putAll(found.values());
        Kind kind = picture.structure().kind();
        values.put(Measure.QUALITY, kind == Kind.JPEG ? JpegQuality.of(picture.file()) : JpegQuality.BEST);
        return new PhotoMeasures(
                kind.word(),
                kind == Kind.JPEG,
                picture.width(),
                picture.height(),
                bytes,
                found.faces(),
                values,
                found.leastWhite());
    }

    /** So small that only what is seen at a glance is left. */
    static Pixels glance(Pixels shown) {
        return Shrinking.toFit(shown, GLANCE_WIDTH, GLANCE_HEIGHT);
    }
}
