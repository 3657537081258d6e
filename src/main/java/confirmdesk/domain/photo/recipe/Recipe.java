package confirmdesk.domain.photo.recipe;

/**
 * How a picture handed in becomes the one that is stored: turned, then straightened, then cut.
 *
 * @param turns quarter turns to the right, 0 to 3
 * @param halfDegrees how far it is straightened, clockwise, in halves of a degree
 * @param frame what is cut out of the turned picture
 */
public record Recipe(int turns, int halfDegrees, Frame frame) {

    /** Whoever leans further is photographed again: 15 degrees. */
    public static final int MOST_HALF_DEGREES = 30;

    /** The picture as it was handed in. */
    public static final Recipe NONE = new Recipe(0, 0, Frame.WHOLE);

    public Recipe {
        if (turns < 0 || turns > 3 || Math.abs(halfDegrees) > MOST_HALF_DEGREES) {
            throw new IllegalArgumentException("no recipe");
        }
        if (halfDegrees != 0 && frame.equals(Frame.WHOLE)) {
            throw new IllegalArgumentException("a straightened picture has empty corners");
        }
    }

    /** With the whole picture turned to the right; it is straightened and cut anew. */
    public Recipe turned(int quarters) {
        return new Recipe(Math.floorMod(turns + quarters, 4), 0, Frame.WHOLE);
    }

    public double degrees() {
        return halfDegrees / 2.0;
    }

    /** Whether nothing is cut off. */
    public boolean isWhole() {
        return frame.equals(Frame.WHOLE);
    }

    /** Whether width and height change places. */
    public boolean isAside() {
        return turns % 2 == 1;
    }
}
