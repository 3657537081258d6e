package confirmdesk.desk.photo;

import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import java.util.Optional;

/** Turns, straightens and cuts pictures handed in, which themselves stay as they are. */
public interface Darkroom {

    /** Makes what comes out of a recipe ready to be stored; it is scaled down and never up. */
    Pictures.Prepared prepare(byte[] original, Recipe recipe, PhotoProfile profile);

    /** The size of the upright picture that a recipe is applied to; empty if it can't be read. */
    Optional<Size> size(byte[] original);

    /** The one face in the whole picture after so many quarter turns to the right; empty if there isn't exactly one. */
    Optional<Marks> face(byte[] original, int turns);

    /** @param width in pixels @param height in pixels */
    record Size(int width, int height) {}
}
