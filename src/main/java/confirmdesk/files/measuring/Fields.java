package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;

/** The mean colours of a picture that is divided into fields. */
public final class Fields {

    private static final int COLOURS = 3;

    private Fields() {}

    /** Red, green and blue of each field from 0 to 255, row by row; a pixel belongs to the field that its middle lies in. */
    public static double[] means(Pixels picture, int across, int down) {
        double[] sums = new double[across * down * COLOURS];
        long[] counts = new long[across * down];
        for (int y = 0; y < picture.height(); y++) {
            int row = (int) ((y + 0.5) * down / picture.height());
            for (int x = 0; x < picture.width(); x++) {
                int field = row * across + (int) ((x + 0.5) * across / picture.width());
                int pixel = picture.argb()[y * picture.width() + x];
                sums[field * COLOURS] += pixel >> 16 & 0xFF;
                sums[field * COLOURS + 1] += pixel >> 8 & 0xFF;
                sums[field * COLOURS + 2] += pixel & 0xFF;
                counts[field]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, counts[i / COLOURS]);
        }
        return sums;
    }
}
