package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plane that some directions span, and a second one beside it. */
final class Plane {

    /** What is left of a direction that others explain already. */
    private static final double NOTHING = 1e-4;

    /** So often a direction is turned; then it hardly moves any more. */
    private static final int TURNS = 12;

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

    /** From the nearer one of the two, at a right angle to it, to the end of a step. */
    double[] from(double[] step) {
        double[] first = upright(step);
        double[] second = first.clone();
        Arrays.setAll(second, i -> first[i] - across[i]);
        return product(first, first) <= product(second, second) ? first : second;
    }

    /** The plane in which most of some steps lie: along what they have most in common, then along what is left. */
    static Plane along(List<double[]> steps, int directions) {
        Plane plane = new Plane(List.of(), new double[PrintLens.VALUES]);
        for (int k = 0; k < directions && !steps.isEmpty(); k++) {
            double[] direction = steps.get(k % steps.size());
            for (int turn = 0; turn < TURNS; turn++) {
                direction = plane.upright(drawn(steps, direction));
            }
            plane.span(direction);
        }
        return plane;
    }

    /** A direction turned towards where many steps go, about 1 long. */
    private static double[] drawn(List<double[]> steps, double[] direction) {
        double[] drawn = new double[direction.length];
        for (double[] step : steps) {
            double along = product(step, direction);
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] += along * step[i];
            }
        }
        double length = Math.sqrt(product(drawn, drawn));
        Arrays.setAll(drawn, i -> length == 0 ? 0 : drawn[i] / length);
        return drawn;
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
    double[] upright(double[] direction) {
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
