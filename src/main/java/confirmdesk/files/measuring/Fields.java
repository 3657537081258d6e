package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.util.stream.IntStream;

/** The mean colours of a picture that is divided into fields. */
public final class Fields {

    private static final int COLOURS = 3;
    private static final int WHITE = 255;

    private Fields() {}

    /**
     * Red, green and blue of each field from 0 to 255, row by row; a pixel on an edge belongs to both fields in parts, so that
     * the same picture in another size has the same means.
     *
     * @param across at most as many as the picture has pixels; the same with {@code down}
     * @param times how much lighter the picture is before; what gets lighter than white is white
     */
    public static double[] means(Pixels picture, int across, int down, double times) {
        int[] tones = tones(times);
        double[] means = new double[across * down * COLOURS];
        for (int y = 0; y < picture.height(); y++) {
            double[] row = row(picture, y, across, tones);
            Parts parts = Parts.of(y, picture.height(), down);
            add(means, parts.field() * row.length, row, parts.there());
            if (parts.next() > 0) {
                add(means, (parts.field() + 1) * row.length, row, parts.next());
            }
        }
        return means;
    }

    private static double[] row(Pixels picture, int y, int across, int[] tones) {
        double[] row = new double[across * COLOURS];
        for (int x = 0; x < picture.width(); x++) {
            Parts parts = Parts.of(x, picture.width(), across);
            int pixel = picture.argb()[y * picture.width() + x];
            for (int colour = 0; colour < COLOURS; colour++) {
                int tone = tones[pixel >> 16 - 8 * colour & 0xFF];
                row[parts.field() * COLOURS + colour] += parts.there() * tone;
                if (parts.next() > 0) {
                    row[(parts.field() + 1) * COLOURS + colour] += parts.next() * tone;
                }
            }
        }
        return row;
    }

    private static void add(double[] means, int from, double[] row, double part) {
        for (int i = 0; i < row.length; i++) {
            means[from + i] += part * row[i];
        }
    }

    private static int[] tones(double times) {
        return IntStream.rangeClosed(0, WHITE)
                .map(tone -> (int) Math.min(WHITE, Math.round(tone * times)))
                .toArray();
    }

    /** How much of a field a pixel fills, and how much of the next one. */
    private record Parts(int field, double there, double next) {

        static Parts of(int pixel, int pixels, int fields) {
            int field = (int) ((long) pixel * fields / pixels);
            double begin = (double) pixel * fields / pixels;
            double end = (double) (pixel + 1) * fields / pixels;
            double next = field + 1 < fields ? Math.max(0, end - field - 1) : 0;
            return new Parts(field, end - begin - next, next);
        }
    }
}
