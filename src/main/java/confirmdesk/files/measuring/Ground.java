package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Place;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The background of a portrait: what goes on smoothly from the upper edge and the upper parts of both sides. It is
 * looked at in small, where the grain of a camera is gone.
 */
final class Ground {

    /** How much neighbours may differ in a channel for the background to go on, where it is as bright as can be. */
    private static final double SMOOTH = 9;

    /** How far it may drift from what is at the edge, so that it doesn't creep into hair or skin; the same way. */
    private static final double DRIFT = 80;

    /** A dark background is never taken for darker than this. */
    private static final int DARKEST = 60;

    /** Down to here the sides belong to the background; below may be shoulders. */
    private static final double SIDES = 0.55;

    private static final int CELLS = 4;
    private static final int LEAST_IN_CELL = 12;

    private final Pixels small;
    private final boolean[] ground;
    private final int[] edge;
    private final int smooth;
    private final int drift;

    Ground(Pixels small) {
        this.small = small;
        ground = new boolean[small.argb().length];
        edge = middleOfEdge();
        double light = Math.max(DARKEST, brightest()) / 255.0;
        smooth = (int) Math.round(SMOOTH * light);
        drift = (int) Math.round(DRIFT * light);
        spread();
    }

    /** Whether a pixel of the small picture belongs to it. */
    boolean at(int x, int y) {
        return ground[y * small.width() + x];
    }

    int width() {
        return small.width();
    }

    int height() {
        return small.height();
    }

    /** What lies at the edges, on the whole: the median of each channel. */
    private int[] middleOfEdge() {
        int[][] counts = new int[3][256];
        int pixels = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (isEdge(x, y)) {
                    for (int channel = 0; channel < 3; channel++) {
                        counts[channel][channel(x, y, channel)]++;
                    }
                    pixels++;
                }
            }
        }
        int[] median = new int[3];
        for (int channel = 0; channel < 3; channel++) {
            int seen = 0;
            while (median[channel] < 255 && (seen += counts[channel][median[channel]]) * 2 <= pixels) {
                median[channel]++;
            }
        }
        return median;
    }

    private boolean isEdge(int x, int y) {
        int band = Math.max(1, small.width() / 25);
        return y < band || y < small.height() * SIDES && (x < band || x >= small.width() - band);
    }

    private int channel(int x, int y, int channel) {
        return small.argb()[y * small.width() + x] >> 8 * channel & 0xFF;
    }

    private void spread() {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (isEdge(x, y) && isNearEdge(x, y)) {
                    ground[y * small.width() + x] = true;
                    open.add(y * small.width() + x);
                }
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            int x = at % small.width();
            int y = at / small.width();
            reach(at, x - 1, y, open);
            reach(at, x + 1, y, open);
            reach(at, x, y - 1, open);
            reach(at, x, y + 1, open);
        }
    }

    private void reach(int from, int x, int y, ArrayDeque<Integer> open) {
        if (x < 0 || y < 0 || x >= small.width() || y >= small.height() * 0.8) {
            return;
        }
        int to = y * small.width() + x;
        if (!ground[to] && isSmooth(small.argb()[from], small.argb()[to]) && isNearEdge(x, y)) {
            ground[to] = true;
            open.add(to);
        }
    }

    private boolean isSmooth(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) <= smooth
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= smooth
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= smooth;
    }

    private boolean isNearEdge(int x, int y) {
        return Math.abs(channel(x, y, 0) - edge[0]) <= drift
                && Math.abs(channel(x, y, 1) - edge[1]) <= drift
                && Math.abs(channel(x, y, 2) - edge[2]) <= drift;
    }

    /** How white a part of it is: the mean of the least channel, in percent; the edge counts even if it is not smooth. */
    record White(double percent, Optional<Place> place) {}

    /** The part that is least white. */
    White leastWhite() {
        White least = new White(100, Optional.empty());
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                double percent = whiteness(column, row);
                if (percent < least.percent) {
                    least = new White(percent, Optional.of(place(column, row)));
                }
            }
        }
        return least;
    }

    private double whiteness(int column, int row) {
        long sum = 0;
        int count = 0;
        for (int y = row * small.height() / CELLS; y < (row + 1) * small.height() / CELLS; y++) {
            for (int x = column * small.width() / CELLS; x < (column + 1) * small.width() / CELLS; x++) {
                if (at(x, y) || isEdge(x, y)) {
                    sum += Math.min(channel(x, y, 0), Math.min(channel(x, y, 1), channel(x, y, 2)));
                    count++;
                }
            }
        }
        return count < LEAST_IN_CELL ? 100 : sum / 2.55 / count;
    }

    private static Place place(int column, int row) {
        if (row == 0) {
            return column == 0 ? Place.TOP_LEFT : column == CELLS - 1 ? Place.TOP_RIGHT : Place.TOP;
        }
        boolean left = column < CELLS / 2;
        return row < CELLS - 1 ? left ? Place.LEFT : Place.RIGHT : left ? Place.BOTTOM_LEFT : Place.BOTTOM_RIGHT;
    }

    /** What part of the edges belongs to it. */
    double shareOfEdge() {
        int all = 0;
        int seen = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (isEdge(x, y)) {
                    all++;
                    seen += at(x, y) ? 1 : 0;
                }
            }
        }
        return (double) seen / all;
    }

    /** The colour it has at the edge, as the difference between its strongest and weakest channel, and that strongest. */
    int tint() {
        return brightest() - Math.min(edge[0], Math.min(edge[1], edge[2]));
    }

    int brightest() {
        return Math.max(edge[0], Math.max(edge[1], edge[2]));
    }
}
