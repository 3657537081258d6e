package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Measure;
import java.util.Map;
import java.util.OptionalDouble;

/** Brightness, contrast and colour in a part of a picture. */
final class Light {

    /** A background brighter than this, of 255, and tinted less than this is meant to be white. */
    private static final int BRIGHT = 150;

    private static final int TINTED = 60;

    /** A face that is so much unlike skin, in percent, tells of a cast by itself. */
    private static final double UNLIKE_SKIN = 5;

    private final int[] greys = new int[256];
    private int count;
    private long colour;
    private final long[] channels = new long[3];

    /** @param left and the others: the part, in pixels; what lies outside of the picture is left out */
    Light(Pixels picture, double left, double top, double right, double bottom) {
        int fromX = (int) Math.max(0, left);
        int toX = (int) Math.min(picture.width(), right);
        for (int y = (int) Math.max(0, top); y < Math.min(picture.height(), bottom); y++) {
            for (int x = fromX; x < toX; x++) {
                add(picture.argb()[y * picture.width() + x]);
            }
        }
    }

    private void add(int pixel) {
        int red = pixel >> 16 & 0xFF;
        int green = pixel >> 8 & 0xFF;
        int blue = pixel & 0xFF;
        greys[(77 * red + 150 * green + 29 * blue) >> 8]++;
        colour += Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        channels[0] += red;
        channels[1] += green;
        channels[2] += blue;
        count++;
    }

    /** The brightness that a share of the part is darker than, in percent. */
    double darkerThan(double share) {
        long seen = 0;
        int grey = 0;
        while (grey < 255 && (seen += greys[grey]) < share * count) {
            grey++;
        }
        return grey / 2.55;
    }

    /** How far the strongest and the weakest colour of a pixel lie apart, on the mean, in percent. */
    double saturation() {
        return count == 0 ? 0 : colour / 2.55 / count;
    }

    /**
     * How far something looks tinted, in percent: a background that is nearly white but has a colour; or a face in which
     * red is not the strongest and blue the weakest colour, as it is in every skin. Where a background was never white,
     * or the light so coloured that it isn't any more, it can't be told; unless the face does.
     */
    static OptionalDouble cast(Ground ground, Light face) {
        double byFace = face.unlikeSkin();
        if (ground.brightest() > BRIGHT && ground.tint() < TINTED) {
            return OptionalDouble.of(Math.max(ground.tint() / 2.55, byFace));
        }
        return byFace > UNLIKE_SKIN ? OptionalDouble.of(byFace) : OptionalDouble.empty();
    }

    private double unlikeSkin() {
        if (count == 0) {
            return 0;
        }
        long wrong = Math.max(channels[1] - channels[0], channels[2] - channels[1]);
        return Math.max(0, wrong / 2.55 / count);
    }

    void measure(Map<Measure, Double> values) {
        values.put(Measure.BRIGHTNESS, darkerThan(0.9));
        values.put(Measure.SATURATION, saturation());
    }
}
