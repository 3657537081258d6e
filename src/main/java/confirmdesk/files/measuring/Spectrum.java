package confirmdesk.files.measuring;

import confirmdesk.files.faces.Plane;
import java.util.OptionalDouble;

/**
 * How fine the finest detail of a picture is. The edges of a sharp picture hold fine waves as they hold coarse ones: their
 * power falls with the square of the frequency. Whoever enlarges a picture adds no fine ones, so that they fall away
 * beyond a limit; how far below the finest possible that limit lies tells how many times it was enlarged.
 */
final class Spectrum {

    /** Pixels that are looked at in one go; wave k has k crests in them, the finest possible one half as many. */
    private static final int LENGTH = 32;

    /** Waves so coarse that no enlargement of less than about four times takes them away. */
    private static final int COARSEST = 2;

    private static final int COARSE = 3;

    private static final int LINES = 120;

    /** So many times weaker than a sharp edge would have them, waves are taken for missing: 9 dB. */
    private static final double WEAK = 8;

    /** Where they go missing in a picture enlarged twice, of the finest possible: measured on enlarged pictures. */
    private static final double LIMIT_OF_TWICE = 0.46;

    /** Weaker than this at the coarse waves, a picture has no edges to tell by. */
    private static final double LEAST_POWER = 10;

    private static final double[][] COSINES = waves(0);
    private static final double[][] SINES = waves(Math.PI / 2);

    private final double[] powers = new double[LENGTH / 2 + 1];
    private int looked;

    private Spectrum(Plane plane) {
        add(plane.grey(), plane.width(), 1, plane.height(), plane.width());
        add(plane.grey(), plane.height(), plane.width(), plane.width(), 1);
    }

    /** How many times a picture is larger than its detail, at least 1; empty if there is too little in it. */
    static OptionalDouble enlargement(Plane plane) {
        return new Spectrum(plane).enlargement();
    }

    private static double[][] waves(double shift) {
        double[][] waves = new double[LENGTH / 2 + 1][LENGTH];
        for (int k = 0; k < waves.length; k++) {
            for (int i = 0; i < LENGTH; i++) {
                double fade = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / LENGTH);
                waves[k][i] = fade * Math.cos(2 * Math.PI * k * i / LENGTH - shift);
            }
        }
        return waves;
    }

    private void add(int[] grey, int length, int step, int lines, int nextLine) {
        int skip = Math.max(1, lines / LINES);
        double[] part = new double[LENGTH];
        for (int line = skip / 2; line < lines; line += skip) {
            for (int from = 0; from + LENGTH <= length; from += LENGTH) {
                int start = line * nextLine + from * step;
                double mean = 0;
                for (int i = 0; i < LENGTH; i++) {
                    part[i] = grey[start + i * step];
                    mean += part[i] / LENGTH;
                }
                for (int i = 0; i < LENGTH; i++) {
                    part[i] -= mean;
                }
                add(part);
            }
        }
    }

    private void add(double[] part) {
        for (int k = COARSEST; k < powers.length; k++) {
            double even = 0;
            double odd = 0;
            for (int i = 0; i < LENGTH; i++) {
                even += part[i] * COSINES[k][i];
                odd += part[i] * SINES[k][i];
            }
            powers[k] += even * even + odd * odd;
        }
        looked++;
    }

    private OptionalDouble enlargement() {
        double coarse = 0;
        for (int k = COARSEST; k <= COARSE; k++) {
            coarse += asOfEdge(k) / (COARSE - COARSEST + 1);
        }
        if (looked == 0 || coarse < LEAST_POWER * looked * LENGTH) {
            return OptionalDouble.empty();
        }
        double before = coarse;
        for (int k = COARSE + 1; k < powers.length; k++) {
            double now = Math.max(asOfEdge(k), Double.MIN_NORMAL);
            if (now * WEAK < coarse) {
                double share = Math.log(before * WEAK / coarse) / Math.log(before / now);
                double limit = 2 * (k - 1 + share) / LENGTH;
                return OptionalDouble.of(Math.max(1, 2 * LIMIT_OF_TWICE / limit));
            }
            before = now;
        }
        return OptionalDouble.of(1);
    }

    /** The power of a wave, so weighed that a sharp edge has as much of each. */
    private double asOfEdge(int k) {
        return powers[k] * k * k;
    }
}
