package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds other prints against one and leaves out whatever a cut, another light or another contrast of its picture explains.
 * What is left is the distance from a plane through the print, which these changes span; or from another plane through the
 * print of the picture cut on every side, because far from the first place the changes are no straight line any more.
 */
public final class PrintFit {

    /** Two pictures that differ by less, of 255, are the same; measured on drawn portraits, see the guide. */
    public static final double SAME_PICTURE = 0.87;

    /** And whose colours differ by less: clothes of another colour are as light as before. */
    private static final double SAME_COLOURS = 1.35;

    /** What compressing changes doesn't grow less with the contrast; but two dim pictures aren't the same for that. */
    private static final double LEAST_SPREAD = 27;

    /** One of so many values is looked at first: if already these don't fit, all of them don't. */
    private static final int ONE_OF = 6;

    private final PicturePrint print;
    private final double unit;
    private final Plane few;
    private final Plane all;

    /**
     * @param spread how much the light of the picture spreads, of 255
     * @param changes what becomes of the print
     * @param cut the same where the picture is cut on every side
     */
    PrintFit(PicturePrint print, double spread, List<double[]> changes, double[] cut) {
        this.print = print;
        unit = Math.max(spread, LEAST_SPREAD);
        List<double[]> spanning = new ArrayList<>(changes);
        double[] light = new double[cut.length];
        Arrays.fill(light, 0, PrintLens.LIGHT, 1);
        spanning.addFirst(light);
        spanning.add(1, print.values());
        all = new Plane(spanning, cut);
        few = new Plane(spanning.stream().map(PrintFit::someOf).toList(), someOf(cut));
    }

    /** How far another print lies from this one at best, in steps of 255; infinitely far if it is no picture of the same. */
    public double distance(PicturePrint other) {
        double most = SAME_PICTURE / unit;
        if (few.squareFrom(other.step(print, ONE_OF)) > most * most * PrintLens.VALUES) {
            return Double.POSITIVE_INFINITY;
        }
        double[] left = all.from(other.step(print, 1));
        return unit * size(left, PrintLens.LIGHT) / PrintLens.COLOUR > SAME_COLOURS
                ? Double.POSITIVE_INFINITY
                : unit * size(left, 0);
    }

    /** How large the values are that begin at a place. */
    private static double size(double[] values, int from) {
        return Math.sqrt(Arrays.stream(values, from, values.length)
                .map(value -> value * value)
                .average()
                .orElseThrow());
    }

    private static double[] someOf(double[] values) {
        double[] some = new double[values.length / ONE_OF];
        Arrays.setAll(some, i -> values[i * ONE_OF]);
        return some;
    }
}
