package confirmdesk.files.portraits;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws outlines with curves; one that is symmetric is told for its right half only. */
final class Outline {

    /** The line that a face is symmetric about. */
    static final double MIDDLE = 206.5;

    private final Path2D.Double path = new Path2D.Double();

    private Outline(double x, double y) {
        path.moveTo(MIDDLE + x, y);
    }

    /** Begins at a point; x counts from the middle. */
    static Outline from(double x, double y) {
        return new Outline(x, y);
    }

    Outline line(double x, double y) {
        path.lineTo(MIDDLE + x, y);
        return this;
    }

    /** A curve that is drawn towards two points before it arrives. */
    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(MIDDLE + x1, y1, MIDDLE + x2, y2, MIDDLE + x, y);
        return this;
    }

    /** A curve that is drawn towards one point before it arrives. */
    Outline bend(double x1, double y1, double x, double y) {
        path.quadTo(MIDDLE + x1, y1, MIDDLE + x, y);
        return this;
    }

    Shape open() {
        return path;
    }

    Shape closed() {
        path.closePath();
        return path;
    }

    /** This outline and its mirror image as one shape; it should begin and end in the middle. */
    Shape symmetric() {
        Path2D.Double whole = new Path2D.Double(closed(), null);
        whole.append(mirrored(path), false);
        whole.setWindingRule(Path2D.WIND_NON_ZERO);
        return new java.awt.geom.Area(whole);
    }

    /** A shape as a mirror in the middle shows it. */
    static Shape mirrored(Shape shape) {
        return new AffineTransform(-1, 0, 0, 1, 2 * MIDDLE, 0).createTransformedShape(shape);
    }
}
