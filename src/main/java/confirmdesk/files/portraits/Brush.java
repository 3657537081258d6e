package confirmdesk.files.portraits;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/** Puts paint on a picture: evenly for a flat illustration, shaded for a soft one. */
record Brush(Graphics2D graphics, boolean soft) {

    /** Fills a shape; softly it is lighter at its top and darker at its bottom by the depth. */
    void fill(Shape shape, Color colour, double depth) {
        if (soft) {
            var bounds = shape.getBounds2D();
            graphics.setPaint(new GradientPaint(
                    (float) bounds.getX(),
                    (float) bounds.getY(),
                    lighter(colour, depth),
                    (float) (bounds.getX() + bounds.getWidth() * 0.3),
                    (float) bounds.getMaxY(),
                    darker(colour, depth)));
        } else {
            graphics.setPaint(colour);
        }
        graphics.fill(shape);
    }

    /** Fills a shape evenly in either style. */
    void plain(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    void line(Shape shape, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A spot that fades out towards its rim, x counted from the middle; nothing in a flat illustration. */
    void glow(double x, double y, double radiusX, double radiusY, Color colour, int strength) {
        if (!soft) {
            return;
        }
        double middle = Outline.MIDDLE + x;
        AffineTransform squeeze = new AffineTransform(1, 0, 0, radiusY / radiusX, 0, y - y * radiusY / radiusX);
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(middle, y),
                (float) radiusX,
                new Point2D.Double(middle, y),
                new float[] {0, 1},
                new Color[] {clear(colour, strength), clear(colour, 0)},
                RadialGradientPaint.CycleMethod.NO_CYCLE,
                java.awt.MultipleGradientPaint.ColorSpaceType.SRGB,
                squeeze));
        graphics.fill(oval(x, y, radiusX, radiusY));
    }

    /** Paints only inside a shape. */
    void inside(Shape shape, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        painting.run();
        graphics.setClip(before);
    }

    /** An oval around a point, x counted from the middle. */
    static Shape oval(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(Outline.MIDDLE + x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    static Color darker(Color colour, double share) {
        return mixed(colour, Color.BLACK, share);
    }

    static Color lighter(Color colour, double share) {
        return mixed(colour, Color.WHITE, share);
    }

    static Color mixed(Color colour, Color other, double share) {
        return new Color(
                (int) (colour.getRed() + (other.getRed() - colour.getRed()) * share),
                (int) (colour.getGreen() + (other.getGreen() - colour.getGreen()) * share),
                (int) (colour.getBlue() + (other.getBlue() - colour.getBlue()) * share));
    }

    static Color clear(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
