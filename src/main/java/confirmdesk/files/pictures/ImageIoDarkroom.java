package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Darkroom;
import confirmdesk.desk.photo.Negative;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photo.Pictures.Prepared;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.measuring.Measuring;
import java.util.Optional;

/** Decodes pictures with ImageIO and keeps their pixels, so that a step takes no more than what it changes. */
public final class ImageIoDarkroom implements Darkroom {

    /** The size in which a face is looked for in a picture that wasn't cut yet. */
    private static final int LOOK = 1000;

    private final Measuring measuring;
    private final Finishing finishing;

    /** @param faces who looks for faces */
    public ImageIoDarkroom(FaceFinder faces) {
        measuring = new Measuring(faces);
        finishing = new Finishing(new PictureMeasures(measuring));
    }

    @Override
    public Optional<Negative> open(byte[] original) {
        return Picture.in(original)
                .flatMap(picture -> picture.upright().map(decoded -> new Decoded(new Source(picture, decoded))));
    }

    private final class Decoded implements Negative {

        private final Source source;

        Decoded(Source source) {
            this.source = source;
        }

        @Override
        public byte[] original() {
            return source.picture().file();
        }

        @Override
        public int width() {
            return source.picture().width();
        }

        @Override
        public int height() {
            return source.picture().height();
        }

        @Override
        public Prepared prepare(Recipe recipe, PhotoProfile profile) {
            return finishing.ready(source, recipe, profile);
        }

        @Override
        public Optional<Marks> face(int turns) {
            Pixels whole = shown(Recipe.NONE.turned(turns), LOOK, LOOK);
            return measuring.face(whole, PictureMeasures.glance(whole));
        }

        @Override
        public Pixels shown(Recipe recipe, int maxWidth, int maxHeight) {
            return Shrinking.toFit(source.cut(recipe).pixels(), maxWidth, maxHeight);
        }
    }
}
