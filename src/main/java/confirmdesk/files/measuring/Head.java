package confirmdesk.files.measuring;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.files.faces.FoundFace;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The head that belongs to a face: where its hair ends is seen against the background, where it can't be seen it is
 * where it usually is. All lengths in shares of the picture.
 */
record Head(FoundFace face, Ground ground, int width, int height) {

    /** A head that leans further is not measured any more. */
    private static final double UPRIGHT = 25;

    /** From the eyes to the chin, of the distance of the eyes; source: usual proportions of grown-up faces. */
    private static final double EYES_TO_CHIN = 1.85;

    /** The same from the middle of the square around a face, of its side: measured on drawn and real faces. */
    private static final double MIDDLE_TO_CHIN = 0.64;

    private static final double MIDDLE_TO_TOP = 0.93;
    private static final double MIDDLE_TO_EYES = 0.12;

    /** Where the top of the hair can't be seen, it certainly lies outside if it would be so far beyond the edge. */
    private static final double CERTAINLY_CUT = -0.08;

    /** The background must be seen at so much of the edges for the outline of the head to be trusted. */
    private static final double ENOUGH_GROUND = 0.7;

    void measure(Map<Measure, Double> values) {
        values.put(Measure.TILT, Math.abs(face.tilt()));
        values.put(Measure.OFF_MIDDLE, 100 * Math.abs(eyesX() / width - 0.5));
        if (Math.abs(face.tilt()) > UPRIGHT) {
            return;
        }
        double usual = usualTop();
        OptionalDouble seen = seenTop(usual);
        double top = seen.orElse(usual);
        if (seen.isPresent() || usual < CERTAINLY_CUT) {
            values.put(Measure.HEAD_TOP, 100 * top);
        }
        values.put(Measure.HEAD_SHARE, 100 * (chin() - top));
        values.put(Measure.EYE_LINE, 100 * (1 - eyesY() / height));
        turn(values);
    }

    /** Where the head is, whether it stands upright or not. */
    Marks marks() {
        double usual = usualTop();
        double top = Math.abs(face.tilt()) > UPRIGHT ? usual : seenTop(usual).orElse(usual);
        return new Marks(eyesX() / width, eyesY() / height, top, chin(), face.tilt());
    }

    private double usualTop() {
        return (face.y() - MIDDLE_TO_TOP * face.side()) / height;
    }

    private OptionalDouble seenTop(double usual) {
        return ground.shareOfEdge() < ENOUGH_GROUND ? OptionalDouble.empty() : top(usual);
    }

    private double eyesX() {
        return face.eyes().map(eyes -> (eyes.leftX() + eyes.rightX()) / 2).orElse(face.x());
    }

    private double eyesY() {
        return face.eyes()
                .map(eyes -> (eyes.leftY() + eyes.rightY()) / 2)
                .orElse(face.y() - MIDDLE_TO_EYES * face.side());
    }

    private double chin() {
        double byFace = face.y() + MIDDLE_TO_CHIN * face.side();
        double chin = face.eyes()
                .map(eyes -> (byFace + eyesY() + EYES_TO_CHIN * eyes.distance()) / 2)
                .orElse(byFace);
        return chin / height;
    }

    /** The first row in which, above the face, there is something other than background; empty if there is no such row. */
    private OptionalDouble top(double usual) {
        int left = column(face.x() - face.side() * 0.3);
        int right = column(face.x() + face.side() * 0.3);
        for (int y = 0; y < ground.height() * (face.y() - face.side() * 0.3) / height; y++) {
            int hair = 0;
            for (int x = left; x <= right; x++) {
                hair += ground.at(x, y) ? 0 : 1;
            }
            if (hair * 5 > right - left) {
                // hair at the very edge goes on beyond it, as far as heads usually do
                return OptionalDouble.of(y <= 1 ? Math.min(usual, 0) : (double) y / ground.height());
            }
        }
        return OptionalDouble.empty();
    }

    private int column(double x) {
        return (int) Math.clamp(x / width * ground.width(), 0, ground.width() - 1.0);
    }

    /** How far the middle of the eyes lies from the middle of the head at their height. */
    private void turn(Map<Measure, Double> values) {
        int row = (int) Math.clamp(eyesY() / height * ground.height(), 0, ground.height() - 1.0);
        int left = 0;
        int right = ground.width() - 1;
        while (left < right && ground.at(left, row)) {
            left++;
        }
        while (right > left && ground.at(right, row)) {
            right--;
        }
        if (left > 0 && right < ground.width() - 1 && right > left) {
            double middle = (left + right + 1) / 2.0 / ground.width() * width;
            double head = (double) (right - left + 1) / ground.width() * width;
            values.put(Measure.TURN, 100 * Math.abs(eyesX() - middle) / head);
        }
    }
}
