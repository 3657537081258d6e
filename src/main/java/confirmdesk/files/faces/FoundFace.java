package confirmdesk.files.faces;

import java.util.Optional;

/**
 * A face in a picture, in its pixels.
 *
 * @param x the middle of the square from the forehead to the chin
 * @param y the middle of the square from the forehead to the chin
 * @param side of that square
 * @param tilt how far the head is turned in the picture, clockwise, in degrees from -180 to 180
 * @param eyes empty if they could not be found
 */
public record FoundFace(double x, double y, double side, double tilt, Optional<Eyes> eyes) {

    FoundFace tilted(double degrees) {
        return new FoundFace(x, y, side, degrees, eyes);
    }

    /** The middles of the eyes; left and right as they are seen. */
    public record Eyes(double leftX, double leftY, double rightX, double rightY) {

        public double distance() {
            return Math.hypot(rightX - leftX, rightY - leftY);
        }
    }
}
