package confirmdesk.domain.photo.recipe;

/**
 * A rectangle that lies inside a picture: its middle and its sides as shares of the sides of the picture. Where the
 * picture is straightened it leans against that, so that it stands upright in what comes out.
 */
public record Frame(double x, double y, double width, double height) {

    public static final Frame WHOLE = new Frame(0.5, 0.5, 1, 1);

    public Frame {
        if (!(width > 0 && width <= 1 && height > 0 && height <= 1 && x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("no frame inside a picture");
        }
    }
}
