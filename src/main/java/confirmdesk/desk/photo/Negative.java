package confirmdesk.desk.photo;

import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import java.util.Optional;

/**
 * A picture handed in, upright and decoded once, of which one photo after the other is made by turning, straightening and
 * cutting; it stays as it is itself.
 */
public interface Negative {

    byte[] original();

    /** In pixels, as is the height. */
    int width();

    int height();

    /** Makes what comes out of a recipe ready to be stored; it is scaled down and never up. */
    Pictures.Prepared prepare(Recipe recipe, PhotoProfile profile);

    /** The one face in the whole picture after so many quarter turns to the right; empty if there isn't exactly one. */
    Optional<Marks> face(int turns);

    /** What comes out of a recipe, scaled down to fit, for the screen. */
    Pictures.Pixels shown(Recipe recipe, int maxWidth, int maxHeight);
}
