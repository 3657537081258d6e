package confirmdesk.domain.photo.batch;

/**
 * Looks at a picture from far away: how light it is in 12 × 16 places, and of which colour in 4 × 5. Each place looks at
 * what lies around it, what is nearer counting more, so that what it sees changes little by little when the picture is cut.
 *
 * @param left how much of the width is cut off there; the others the same way
 */
record PrintLens(double left, double right, double top, double bottom) {

    /** How many places tell how light it is. */
    static final int LIGHT = 12 * 16;

    /** How many values there are: two of colour for each place beside those of light. */
    static final int VALUES = LIGHT + 2 * 4 * 5;

    /** Colour counts less than light: strong compression changes it most. */
    static final double COLOUR = 0.55;

    static final PrintLens ALL = new PrintLens(0, 0, 0, 0);

    double[] seen(Mosaic picture) {
        double[] seen = new double[VALUES];
        put(seen, 0, view(picture, picture.mixed(0.299, 0.587, 0.114), 12, 16));
        put(seen, LIGHT, view(picture, picture.mixed(-0.169 * COLOUR, -0.331 * COLOUR, 0.5 * COLOUR), 4, 5));
        put(seen, LIGHT + 4 * 5, view(picture, picture.mixed(0.5 * COLOUR, -0.419 * COLOUR, -0.081 * COLOUR), 4, 5));
        return seen;
    }

    private static void put(double[] all, int at, double[] some) {
        System.arraycopy(some, 0, all, at, some.length);
    }

    private double[] view(Mosaic picture, double[] fields, int across, int down) {
        double[][] columns = weights(picture.across(), across, left, 1 - right);
        double[][] rows = weights(picture.down(), down, top, 1 - bottom);
        double[] narrow = new double[picture.down() * across];
        for (int y = 0; y < picture.down(); y++) {
            for (int i = 0; i < across; i++) {
                narrow[y * across + i] = sum(columns[i], fields, y * picture.across(), 1);
            }
        }
        double[] view = new double[across * down];
        for (int k = 0; k < down; k++) {
            for (int i = 0; i < across; i++) {
                view[k * across + i] = sum(rows[k], narrow, i, across);
            }
        }
        return view;
    }

    private static double sum(double[] weights, double[] of, int from, int step) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * of[from + i * step];
        }
        return sum;
    }

    /** How much each field counts for each place in a part of the picture; for each place it adds up to 1. */
    private static double[][] weights(int fields, int places, double from, double to) {
        double[][] weights = new double[places][fields];
        double width = (to - from) * fields / places;
        for (int place = 0; place < places; place++) {
            double middle = from * fields + (place + 0.5) * width;
            double all = 0;
            for (int field = 0; field < fields; field++) {
                double inside = Math.min(to * fields, field + 1) - Math.max(from * fields, field);
                double near = 1 - Math.abs(field + 0.5 - middle) / width;
                weights[place][field] = Math.max(0, near) * Math.clamp(inside, 0, 1);
                all += weights[place][field];
            }
            for (int field = 0; field < fields; field++) {
                weights[place][field] /= all;
            }
        }
        return weights;
    }
}
