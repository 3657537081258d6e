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
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int x = (int) from; x < to; x++) {
            double share = Math.min(x + 1, to) - Math.max(x, from);
            int pixel = argb[row + x];
            red += share * (pixel >> 16 & 0xFF);
            green += share * (pixel >> 8 & 0xFF);
            blue += share * (pixel & 0xFF);
        }
        double area = to - from;
        return OPAQUE
                | (int) Math.round(red / area) << 16
                | (int) Math.round(green / area) << 8
                | (int) Math.round(blue / area);
    }

    private static Pixels turned(Pixels from) {
        return Orientation.TRANSPOSED.upright(from);
    }
}
