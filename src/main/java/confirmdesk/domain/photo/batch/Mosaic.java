package confirmdesk.domain.photo.batch;

/** A picture as mean colours of small fields. @param colours red, green and blue of each from 0 to 255, row by row */
public record Mosaic(int across, int down, double[] colours) {

    /** Enough fields for a print. */
    public static final int ACROSS = 96;

    public static final int DOWN = 128;

    private static final int COLOURS = 3;

    public Mosaic {
        if (colours.length != across * down * COLOURS) {
            throw new IllegalArgumentException("three colours for each field");
        }
    }

    /** The mixture of its colours in each field, row by row. */
    double[] mixed(double red, double green, double blue) {
        double[] mixed = new double[across * down];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = red * colours[COLOURS * i] + green * colours[COLOURS * i + 1] + blue * colours[COLOURS * i + 2];
        }
        return mixed;
    }
}
