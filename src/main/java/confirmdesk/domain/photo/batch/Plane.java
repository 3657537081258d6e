package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plane that some directions span, and a second one beside it. */
final class Plane {

    /** What is left of a direction that others explain already. */
    private static final double NOTHING = 1e-4;

    /** At right angles to each other, each 1 long. */
    private final List<double[]> directions = new ArrayList<>();

    /** From the first to the second, at a right angle to both. */
    private final double[] across;

    /** @param aside leads to some place of the second plane */
    Plane(List<double[]> spanning, double[] aside) {
        spanning.forEach(this::span);
        across = upright(aside);
    }

    /** The square of how far the end of a step lies from the nearer one of the two. */
    double squareFrom(double[] step) {
        double left = product(step, step);
        for (double[] direction : directions) {
            double along = product(step, direction);
            left -= along * along;
        }
        double fromSecond = left - 2 * product(step, across) + product(across, across);
        return Math.max(0, Math.min(left, fromSecond));
    }

    private void span(double[] direction) {
        double[] upright = upright(direction);
        double length = Math.sqrt(product(upright, upright));
        if (length > NOTHING * Math.sqrt(direction.length)) {
            Arrays.setAll(upright, i -> upright[i] / length);
            directions.add(upright);
        }
    }

    /** What of a direction the plane doesn't hold. */
    private double[] upright(double[] direction) {
        double[] left = direction.clone();
        for (double[] other : directions) {
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
