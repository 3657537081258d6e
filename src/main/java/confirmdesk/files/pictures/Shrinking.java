package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;

/**
 * Scales pictures down, never up: every new pixel is the mean of the area it covers, so nothing is skipped and thin
 * lines stay. First across, then down.
 */
final class Shrinking {

    private static final int OPAQUE = 0xFF000000;

    private Shrinking() {}

    /** The picture so small that it fits; itself if it does already. Its aspect stays. */
    static Pixels toFit(Pixels picture, int maxWidth, int maxHeight) {
        double factor = Math.min((double) maxWidth / picture.width(), (double) maxHeight / picture.height());
        if (factor >= 1) {
            return picture;
        }
        int width = Math.max(1, (int) Math.round(picture.width() * factor));
        int height = Math.max(1, (int) Math.round(picture.height() * factor));
        return to(picture, width, height);
    }

    /** A picture of the same proportions but for a rounded pixel: exactly of this size, if it isn't smaller already. */
    static Pixels toFill(Pixels picture, int width, int height) {
        return picture.width() < width || picture.height() < height
                ? toFit(picture, width, height)
                : to(picture, width, height);
    }

    private static Pixels to(Pixels picture, int width, int height) {
        return turned(narrowed(turned(narrowed(picture, width)), height));
    }

    private static Pixels narrowed(Pixels from, int width) {
        double step = (double) from.width() / width;
        int[] to = new int[width * from.height()];
        for (int y = 0; y < from.height(); y++) {
            int row = y * from.width();
            for (int x = 0; x < width; x++) {
                to[y * width + x] = mean(from.argb(), row, x * step, Math.min((x + 1) * step, from.width()));
            }
        }
        return new Pixels(width, from.height(), to);
    }

    /** The mean of a stretch of a row; pixels at its ends count as far as they lie in it. */
    private static int mean(int[] argb, int row, double from, double to) {
        int first = row + (int) from;
        int last = row + (int) Math.ceil(to) - 1;
        double left = Math.min((int) from + 1, to) - from;
        double right = last > first ? to - (int) Math.ceil(to) + 1 : 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int x = first + 1; x < last; x++) {
            red += argb[x] >> 16 & 0xFF;
            green += argb[x] >> 8 & 0xFF;
            blue += argb[x] & 0xFF;
        }
        double area = to - from;
        return OPAQUE
                | rounded((red + left * (argb[first] >> 16 & 0xFF) + right * (argb[last] >> 16 & 0xFF)) / area) << 16
                | rounded((green + left * (argb[first] >> 8 & 0xFF) + right * (argb[last] >> 8 & 0xFF)) / area) << 8
                | rounded((blue + left * (argb[first] & 0xFF) + right * (argb[last] & 0xFF)) / area);
    }

    private static int rounded(double value) {
        return (int) (value + 0.5);
    }

    private static Pixels turned(Pixels from) {
        return Orientation.TRANSPOSED.upright(from);
    }
}
