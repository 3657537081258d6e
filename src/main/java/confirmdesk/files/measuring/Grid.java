package confirmdesk.files.measuring;

import confirmdesk.files.faces.Plane;

/**
 * Whether the pixels of a picture change more at every so many-th pixel than between: at every eighth where a JPEG was
 * compressed until its blocks show, at every k-th where each pixel was blown up to k.
 */
final class Grid {

    /** Larger changes belong to the picture. */
    private static final int MOST_CHANGE = 24;

    private static final int MOST_LINES = 400;
    private static final double FLOOR = 0.35;

    private final double[] across;
    private final double[] down;

    Grid(Plane plane) {
        across = changes(plane.grey(), plane.width(), 1, plane.height(), plane.width());
        down = changes(plane.grey(), plane.height(), plane.width(), plane.width(), 1);
    }

    /** How much more they change there, in the direction in which it shows less. */
    double ratio(int period) {
        return Math.min(ratio(across, period), ratio(down, period));
    }

    /** The mean change from each pixel of a line to the next, over many lines. */
    private static double[] changes(int[] grey, int length, int step, int lines, int nextLine) {
        double[] changes = new double[Math.max(0, length - 1)];
        int skip = Math.max(1, lines / MOST_LINES);
        int looked = 0;
        for (int line = 0; line < lines; line += skip) {
            int start = line * nextLine;
            for (int i = 0; i < changes.length; i++) {
                int change = Math.abs(grey[start + (i + 1) * step] - grey[start + i * step]);
                changes[i] += change > MOST_CHANGE ? 0 : change;
            }
            looked++;
        }
        for (int i = 0; i < changes.length; i++) {
            changes[i] /= looked;
        }
        return changes;
    }

    private static double ratio(double[] changes, int period) {
        if (changes.length < 4 * period) {
            return 1;
        }
        double all = 0;
        double[] byPhase = new double[period];
        for (int i = 0; i < changes.length; i++) {
            byPhase[i % period] += changes[i];
            all += changes[i];
        }
        double most = 0;
        for (double phase : byPhase) {
            most = Math.max(most, phase);
        }
        double share = (double) changes.length / period;
        return (most / share + FLOOR) / ((all - most) / (changes.length - share) + FLOOR);
    }
}
