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
        Stretch[] stretches = Stretch.all(from.width(), width);
        int[] to = new int[width * from.height()];
        for (int y = 0; y < from.height(); y++) {
            int row = y * from.width();
            for (int x = 0; x < width; x++) {
                to[y * width + x] = stretches[x].mean(from.argb(), row);
            }
        }
        return new Pixels(width, from.height(), to);
    }

    /** A stretch of a row; pixels at its ends count as far as they lie in it. */
    private record Stretch(int first, int last, double left, double right, double length) {

        static Stretch[] all(int pixels, int count) {
            double length = (double) pixels / count;
            Stretch[] all = new Stretch[count];
            for (int i = 0; i < count; i++) {
                double from = i * length;
                double to = Math.min((i + 1) * length, pixels);
                int first = (int) from;
                int last = (int) Math.ceil(to) - 1;
                double left = Math.min(first + 1, to) - from;
                all[i] = new Stretch(first, last, left, last > first ? to - last : 0, to - from);
            }
            return all;
        }

        int mean(int[] argb, int row) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int x = row + first + 1; x < row + last; x++) {
                red += argb[x] >> 16 & 0xFF;
                green += argb[x] >> 8 & 0xFF;
                blue += argb[x] & 0xFF;
            }
            int one = argb[row + first];
            int other = argb[row + last];
            return OPAQUE
                    | rounded((red + left * (one >> 16 & 0xFF) + right * (other >> 16 & 0xFF)) / length) << 16
                    | rounded((green + left * (one >> 8 & 0xFF) + right * (other >> 8 & 0xFF)) / length) << 8
                    | rounded((blue + left * (one & 0xFF) + right * (other & 0xFF)) / length);
        }
    }

    private static int rounded(double value) {
        return (int) (value + 0.5);
    }

    private static Pixels turned(Pixels from) {
        return Orientation.TRANSPOSED.upright(from);
    }
}
