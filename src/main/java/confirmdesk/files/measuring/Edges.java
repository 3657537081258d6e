package confirmdesk.files.measuring;

import confirmdesk.files.faces.Plane;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How many pixels the edges in a picture take to go from dark to bright. A sharp one takes one or two; what was blurred
 * or enlarged takes as many more, whatever noise lies over it.
 */
final class Edges {

    /** Weaker edges are noise or texture. */
    private static final int LEAST_CONTRAST = 40;

    /** Fewer tell nothing. */
    private static final int LEAST_COUNT = 30;

    private static final int MOST_LINES = 500;
    /** The weakest are left out: noise makes weak edges. */
    private static final double STRONG = 0.2;

    private static final double SHARPEST = 0.2;

    private final Plane plane;
    private double[] widths = new double[1024];
    private int[] contrasts = new int[1024];
    private int count;

    private Edges(Plane plane) {
        this.plane = plane;
    }

    /** The width of the sharper edges of a picture; empty if it has too few. */
    static OptionalDouble width(Plane plane) {
        Edges edges = new Edges(plane);
        int step = Math.max(1, (plane.width() + plane.height()) / MOST_LINES);
        for (int y = 0; y < plane.height(); y += step) {
            edges.along(y * plane.width(), 1, plane.width());
        }
        for (int x = 0; x < plane.width(); x += step) {
            edges.along(x, plane.width(), plane.height());
        }
        return edges.sharper();
    }

    /** Walks along a line of pixels: every stretch that only rises or only falls is an edge. */
    private void along(int start, int step, int length) {
        int[] grey = plane.grey();
        int from = grey[start];
        int before = from;
        int steepest = 0;
        for (int i = 1; i < length; i++) {
            int now = grey[start + i * step];
            int change = now - before;
            if ((long) change * steepest < 0) {
                note(before - from, steepest);
                from = before;
                steepest = 0;
            }
            steepest = Math.abs(change) > Math.abs(steepest) ? change : steepest;
            before = now;
        }
        note(before - from, steepest);
    }

    private void note(int contrast, int steepest) {
        if (Math.abs(contrast) >= LEAST_CONTRAST) {
            if (count == widths.length) {
                widths = Arrays.copyOf(widths, 2 * count);
                contrasts = Arrays.copyOf(contrasts, 2 * count);
            }
            contrasts[count] = Math.abs(contrast);
            widths[count++] = (double) contrast / steepest;
        }
    }

    private OptionalDouble sharper() {
        if (count < LEAST_COUNT) {
            return OptionalDouble.empty();
        }
        int[] sorted = Arrays.copyOf(contrasts, count);
        Arrays.sort(sorted);
        int strong = sorted[(int) (count * STRONG)];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (contrasts[i] >= strong) {
                widths[kept++] = widths[i];
            }
        }
        Arrays.sort(widths, 0, kept);
        return OptionalDouble.of(widths[(int) (kept * SHARPEST)]);
    }
}
