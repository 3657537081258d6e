package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.recipe.Recipe;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * What photos are cut from: a decoded picture. Where that was thinned out, the part around a frame is decoded once more with
 * more of its pixels, and kept, so that the next steps find it.
 */
final class Source {

    /** So much of its sides is decoded around a frame, because the next steps go there. */
    private static final double AROUND = 0.15;

    private final Picture picture;
    private final Pixels decoded;
    private volatile @Nullable Part nearby;

    /** @param decoded upright */
    Source(Picture picture, Pixels decoded) {
        this.picture = picture;
        this.decoded = decoded;
    }

    Picture picture() {
        return picture;
    }

    /** What comes out of a recipe. @param thinning how many pixels of the file became one, across and down */
    record Piece(Pixels pixels, int thinning) {}

    Piece cut(Recipe recipe) {
        Part part = recipe.isWhole() || picture.thinning() == 1 ? null : part(recipe);
        return part == null ? new Piece(Cut.of(decoded, recipe), picture.thinning()) : part.cut(recipe);
    }

    /** The part that a frame lies in; null if it can't be had in more detail. */
    private @Nullable Part part(Recipe recipe) {
        Part there = nearby;
        Rectangle frame = Part.around(recipe, picture, 0);
        if (Part.step(frame) >= picture.thinning()) {
            return null;
        }
        if (there != null && there.holds(frame, recipe.turns())) {
            return there;
        }
        Rectangle wide = Part.around(recipe, picture, AROUND);
        Rectangle place = Part.step(wide) == Part.step(frame) ? wide : frame;
        Part next = Part.of(picture, recipe.turns(), place).orElse(null);
        nearby = next;
        return next;
    }
}
