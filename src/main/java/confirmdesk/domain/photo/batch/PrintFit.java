package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds other prints against one and leaves out whatever a cut, another light or another contrast of its picture explains.
 * What is left is the distance from a plane through the print, which these changes span; and from another plane through the
 * print of the picture cut on every side, because far from the first place the changes are no straight line any more.
 */
public final class PrintFit {

    /** Two pictures that differ by less, of 255, are the same; measured on drawn portraits, see the guide. */
    public static final double SAME_PICTURE = 0.87;

    /** What compressing changes doesn't grow less with the contrast; but two dim pictures aren't the same for that. */
    private static final double LEAST_SPREAD = 27;

    /** What is left of a direction that others explain already. */
    private static final double NOTHING = 1e-4;

    private final double[] values;
    private final double unit;
    private final List<double[]> plane = new ArrayList<>();

    /** From the first plane to the second, at a right angle to both. */
    private final double[] across;

    /**
     * @param spread how much the light of the picture spreads, of 255
     * @param cut from the print to that of the picture cut on every side
     */
    PrintFit(double[] values, double spread, List<double[]> changes, double[] cut) {
        this.values = values;
        unit = Math.max(spread, LEAST_SPREAD);
        double[] light = new double[values.length];
        Arrays.fill(light, 0, PrintLens.LIGHT, 1);
        span(light);
        span(values);
        changes.forEach(this::span);
        across = upright(cut);
    }

    /** How far another print lies from this one at best, in steps of 255. */
    public double distance(PicturePrint other) {
        double[] step = other.values();
        for (int i = 0; i < step.length; i++) {
            step[i] -= values[i];
        }
        double left = product(step, step);
        for (double[] direction : plane) {
            double along = product(step, direction);
            left -= along * along;
        }
        double fromSecond = left - 2 * product(step, across) + product(across, across);
        return unit * Math.sqrt(Math.max(0, Math.min(left, fromSecond)) / step.length);
    }

    private void span(double[] direction) {
        double[] upright = upright(direction);
        double length = Math.sqrt(product(upright, upright));
        if (length > NOTHING * Math.sqrt(direction.length)) {
            Arrays.setAll(upright, i -> upright[i] / length);
            plane.add(upright);
        }
    }

    /** What of a direction the plane doesn't hold. */
    private double[] upright(double[] direction) {
        double[] left = direction.clone();
        for (double[] other : plane) {
            double along = product(left, other);
            for (int i = 0; i < left.length; i++) {
                left[i] -= along * other[i];
            }
        }
        return left;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
