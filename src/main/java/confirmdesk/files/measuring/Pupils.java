package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Measure;
import confirmdesk.files.faces.FoundFace;
import java.util.Map;

/** Red pupils from a flash, and reflections on glasses. */
record Pupils(Pixels picture) {

    private static final double PUPIL = 0.1;
    private static final double GLASS = 0.3;

    void measure(FoundFace.Eyes eyes, Map<Measure, Double> values) {
        double pupil = PUPIL * eyes.distance();
        double glass = GLASS * eyes.distance();
        values.put(
                Measure.RED_EYES,
                Math.max(
                        redder(eyes.leftX(), eyes.leftY(), pupil, eyes.distance()),
                        redder(eyes.rightX(), eyes.rightY(), pupil, eyes.distance())));
        values.put(
                Measure.GLARE,
                Math.max(white(eyes.leftX(), eyes.leftY(), glass), white(eyes.rightX(), eyes.rightY(), glass)));
    }

    /** How much more red there is in the pupil than on the cheek below, for some skin is red. */
    private double redder(double x, double y, double radius, double down) {
        return Math.max(0, red(x, y, radius) - red(x, y + down / 2, radius));
    }

    private double red(double x, double y, double radius) {
        return share(x, y, radius, (red, green, blue) -> red > 70 && red > 1.9 * Math.max(green, blue));
    }

    private double white(double x, double y, double radius) {
        return share(x, y, radius, (red, green, blue) -> Math.min(red, Math.min(green, blue)) > 245);
    }

    private double share(double x, double y, double radius, Test test) {
        int all = 0;
        int hits = 0;
        for (int row = (int) Math.max(0, y - radius); row <= Math.min(picture.height() - 1, y + radius); row++) {
            for (int column = (int) Math.max(0, x - radius);
                    column <= Math.min(picture.width() - 1, x + radius);
                    column++) {
                int pixel = picture.argb()[row * picture.width() + column];
                all++;
                hits += test.holds(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 100.0 * hits / all;
    }

    private interface Test {
        boolean holds(int red, int green, int blue);
    }
}
