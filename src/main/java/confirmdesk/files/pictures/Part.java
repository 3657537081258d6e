package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import java.awt.Rectangle;
import java.util.Optional;

/**
 * A part of a picture.
 *
 * @param turns by which the picture was turned, in quarters to the right
 * @param place where it lies in the turned picture, in pixels of the file
 * @param width of the turned picture, in pixels of the file
 * @param height of the turned picture, in pixels of the file
 * @param pixels turned
 * @param thinning how many pixels of the file became one, across and down
 */
record Part(int turns, Rectangle place, int width, int height, Pixels pixels, int thinning) {

    /** With more pixels a photo looks no better, for far fewer are stored; with fewer it takes less time. */
    private static final double ENOUGH_PIXELS = 2_000_000;

    /** Decodes a part; empty if it turns out to be damaged. @param place in the turned picture, in pixels of the file */
    static Optional<Part> of(Picture picture, int turns, Rectangle place) {
        int step = step(place);
        Orientation turn = Orientation.turn(turns);
        int width = turn.swapsSides() ? picture.height() : picture.width();
        int height = turn.swapsSides() ? picture.width() : picture.height();
        return picture.part(turn.before(place, width, height), step)
                .map(turn::upright)
                .map(pixels -> new Part(turns, place, width, height, pixels, step));
    }

    /**
     * The smallest rectangle in the turned picture that holds a frame, however it leans.
     *
     * @param share of its sides, by which it is widened
     */
    static Rectangle around(Recipe recipe, Picture picture, double share) {
        Frame frame = recipe.frame();
        int width = recipe.isAside() ? picture.height() : picture.width();
        int height = recipe.isAside() ? picture.width() : picture.height();
        double cos = Math.cos(Math.toRadians(recipe.degrees()));
        double sin = Math.abs(Math.sin(Math.toRadians(recipe.degrees())));
        double across = (frame.width() * width * cos + frame.height() * height * sin) * (1 + 2 * share) + 2;
        double down = (frame.width() * width * sin + frame.height() * height * cos) * (1 + 2 * share) + 2;
        int left = (int) (frame.x() * width - across / 2);
        int top = (int) (frame.y() * height - down / 2);
        return new Rectangle(left, top, (int) across + 1, (int) down + 1).intersection(new Rectangle(width, height));
    }

    /** How many pixels of a part become one, across and down. */
    static int step(Rectangle place) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) place.width * place.height / ENOUGH_PIXELS)));
    }

    /** Whether a frame lies in it, in all the detail that it can be had in. */
    boolean holds(Rectangle frame, int turned) {
        return turns == turned && place.contains(frame) && thinning <= step(frame);
    }

    /** What comes out of a recipe whose frame lies in it. */
    Source.Piece cut(Recipe recipe) {
        Frame frame = recipe.frame();
        Frame here = new Frame(
                (frame.x() * width - place.x) / place.width,
                (frame.y() * height - place.y) / place.height,
                Math.min(1, frame.width() * width / place.width),
                Math.min(1, frame.height() * height / place.height));
        return new Source.Piece(Cut.of(pixels, new Recipe(0, recipe.halfDegrees(), here)), thinning);
    }
}
