package confirmdesk.files.faces;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.util.Arrays;

/** A picture in grey. @param grey row by row, 0 to 255 */
public record Plane(int width, int height, int[] grey) {

    /** How far apart dark and bright lie in a picture that is neither dark nor flat. */
    private static final int FLAT = 140;

    /** The share of the pixels that may be darker or brighter: a small face on a large page is still more than that. */
    private static final double LEAST = 0.002;

    /** How far they lie apart in a picture with nothing but grain. */
    private static final int EMPTY = 24;

    /** The brightness of a picture; the weights of ITU-R BT.601 in 256ths. */
    public static Plane of(Pixels picture) {
        int[] argb = picture.argb();
        int[] grey = new int[argb.length];
        for (int i = 0; i < grey.length; i++) {
            int pixel = argb[i];
            grey[i] = (77 * (pixel >> 16 & 0xFF) + 150 * (pixel >> 8 & 0xFF) + 29 * (pixel & 0xFF)) >> 8;
        }
        return new Plane(picture.width(), picture.height(), grey);
    }

    /** A dark or flat picture with its light spread as far as it goes; itself if it is neither, or if there is nothing in it. */
    Plane stretched() {
        int dark = darkerThan(LEAST);
        int spread = darkerThan(1 - LEAST) - dark;
        return spread >= FLAT || spread < EMPTY
                ? this
                : new Plane(
                        width,
                        height,
                        Arrays.stream(grey)
                                .map(value -> Math.clamp((value - dark) * 255L / spread, 0, 255))
                                .toArray());
    }

    private int darkerThan(double share) {
        int[] counts = new int[256];
        for (int value : grey) {
            counts[value]++;
        }
        int seen = 0;
        int value = 0;
        while (value < 255 && (seen += counts[value]) < share * grey.length) {
            value++;
        }
        return value;
    }

    /** So small that its longer side is no longer than this; itself if it is already. Every pixel is the mean of a block. */
    Plane toFit(int longest) {
        int step = (Math.max(width, height) + longest - 1) / longest;
        Plane blocks = step <= 1 ? this : meanOfBlocks(Math.max(1, step - 1));
        double factor = (double) longest / Math.max(blocks.width, blocks.height);
        return factor >= 1 ? blocks : blocks.scaled(factor);
    }

    /** Every pixel is the mean of a block of so many across and down; itself if that is one. */
    public Plane meanOfBlocks(int step) {
        if (step == 1) {
            return this;
        }
        int across = Math.max(1, width / step);
        int down = Math.max(1, height / step);
        int[] means = new int[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                means[y * across + x] = mean(x * step, y * step, step);
            }
        }
        return new Plane(across, down, means);
    }

    private int mean(int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < Math.min(height, top + side); y++) {
            for (int x = left; x < Math.min(width, left + side); x++) {
                sum += grey[y * width + x];
            }
        }
        return sum / (side * side);
    }

    /** Scaled, the pixels between by straight lines. */
    Plane scaled(double factor) {
        int across = Math.max(1, (int) Math.round(width * factor));
        int down = Math.max(1, (int) Math.round(height * factor));
        double stepX = (double) width / across;
        double stepY = (double) height / down;
        return new Section(stepX / 2 - 0.5, stepY / 2 - 0.5, stepX, 0, 0, stepY).of(this, across, down);
    }

    /** A square around a point, turned clockwise back by an angle and scaled so that it has a side of its own. */
    Plane around(double x, double y, double side, double degrees, int pixels) {
        double step = side / pixels;
        double cos = Math.cos(Math.toRadians(degrees)) * step;
        double sin = Math.sin(Math.toRadians(degrees)) * step;
        double half = (pixels - 1) / 2.0;
        return new Section(x - half * cos + half * sin, y - half * sin - half * cos, cos, sin, -sin, cos)
                .of(this, pixels, pixels);
    }

    /** The part of a square around a point that lies in the picture. */
    public Plane square(double x, double y, double side) {
        int left = (int) Math.max(0, x - side / 2);
        int top = (int) Math.max(0, y - side / 2);
        int across = (int) Math.min(width, x + side / 2) - left;
        int down = (int) Math.min(height, y + side / 2) - top;
        int[] part = new int[across * down];
        for (int row = 0; row < down; row++) {
            System.arraycopy(grey, (top + row) * width + left, part, row * across, across);
        }
        return new Plane(across, down, part);
    }

    /** Larger by a margin on every side, where it goes on as at its edge. */
    Plane widened(int margin) {
        return new Section(-margin, -margin, 1, 0, 0, 1).of(this, width + 2 * margin, height + 2 * margin);
    }

    /** The uppermost rows alone. */
    Plane rows(int count) {
        return new Plane(width, count, Arrays.copyOf(grey, width * count));
    }

    /** The grey at a place between pixels; outside it goes on as at the edge. */
    private int at(double x, double y) {
        double inX = Math.clamp(x, 0, width - 1.0);
        double inY = Math.clamp(y, 0, height - 1.0);
        int left = Math.min((int) inX, Math.max(0, width - 2));
        int top = Math.min((int) inY, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double shareX = inX - left;
        double shareY = inY - top;
        double above = grey[top * width + left] * (1 - shareX) + grey[top * width + right] * shareX;
        double below = grey[bottom * width + left] * (1 - shareX) + grey[bottom * width + right] * shareX;
        return (int) (above * (1 - shareY) + below * shareY + 0.5);
    }

    /** Where a new picture's pixels lie: its first pixel, then the steps across and down. */
    private record Section(double x, double y, double acrossX, double acrossY, double downX, double downY) {

        Plane of(Plane from, int width, int height) {
            int[] to = new int[width * height];
            for (int j = 0; j < height; j++) {
                for (int i = 0; i < width; i++) {
                    to[j * width + i] = from.at(x + i * acrossX + j * downX, y + i * acrossY + j * downY);
                }
            }
            return new Plane(width, height, to);
        }
    }
}
