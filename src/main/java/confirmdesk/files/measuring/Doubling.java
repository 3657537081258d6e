package confirmdesk.files.measuring;

import confirmdesk.files.faces.Plane;

/**
 * Whether a picture was enlarged twice: every second pixel lies between two that the camera saw, so an edge is steepest at
 * every other place only. In a picture that is merely soft edges are steepest anywhere.
 */
final class Doubling {

    /** Smaller changes from pixel to pixel are grain. */
    private static final int LEAST_CHANGE = 12;

    private static final int LEAST_COUNT = 100;
    private static final int MOST_LINES = 400;

    /** By how much one half of the places outweighs the other: soft pictures up to 0.25, most enlarged ones 0.6 and more. */
    private static final double OUTWEIGHS = 0.3;

    private Doubling() {}

    static boolean shows(Plane plane) {
        return outweighs(plane.grey(), plane.width(), 1, plane.height(), plane.width())
                && outweighs(plane.grey(), plane.height(), plane.width(), plane.width(), 1);
    }

    private static boolean outweighs(int[] grey, int length, int step, int lines, int nextLine) {
        int[] steepest = new int[2];
        int skip = Math.max(1, lines / MOST_LINES);
        for (int line = 0; line < lines; line += skip) {
            int start = line * nextLine;
            int before = 0;
            for (int i = 1; i + 1 < length; i++) {
                int at = start + i * step;
                int here = Math.abs(grey[at] - grey[at - step]);
                int after = Math.abs(grey[at + step] - grey[at]);
                if (here >= LEAST_CHANGE && here > before && here >= after) {
                    steepest[i & 1]++;
                }
                before = here;
            }
        }
        int all = steepest[0] + steepest[1];
        return all >= LEAST_COUNT && Math.abs(steepest[0] - steepest[1]) > OUTWEIGHS * all;
    }
}
