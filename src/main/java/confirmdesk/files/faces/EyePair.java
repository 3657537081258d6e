package confirmdesk.files.faces;

import java.util.List;
import java.util.Optional;

/** Finds the two eyes of a face that is brought upright first. */
record EyePair(Cascade eyes) {

    private static final int CROP = 112;
    /** How much more than the face is looked at, for its square may lie a little off. */
    private static final double MARGIN = 1.15;

    private static final double GROWTH = 1.07;
    private static final int FEW = 2;
    private static final double STEEPEST = 0.25;

    /** The eyes in the pixels of the whole picture. */
    Optional<FoundFace.Eyes> of(Plane plane, Box face, double tilt) {
        Plane crop = plane.around(face.centreX(), face.centreY(), face.side() * MARGIN, tilt, CROP);
        Plane upper = crop.rows(CROP * 2 / 3);
        List<Scan.Hit> hits = new Scan(eyes, GROWTH, FEW).in(upper, CROP * 0.18, CROP * 0.34);
        Scan.Hit left = null;
        Scan.Hit right = null;
        double best = 0;
        for (Scan.Hit one : hits) {
            for (Scan.Hit other : hits) {
                double likely = likely(one.box(), other.box()) ? Math.min(one.votes(), other.votes()) : 0;
                if (likely > best) {
                    best = likely;
                    left = one;
                    right = other;
                }
            }
        }
        return left == null || right == null
                ? Optional.empty()
                : Optional.of(inPicture(left.box(), right.box(), face, tilt));
    }

    /** Whether two hits lie as eyes do: on both sides of the middle, about level, in the upper half. */
    private static boolean likely(Box left, Box right) {
        double apart = right.centreX() - left.centreX();
        double middle = (right.centreX() + left.centreX()) / 2;
        double height = (right.centreY() + left.centreY()) / 2;
        return apart > CROP * 0.28
                && apart < CROP * 0.52
                && Math.abs(middle - CROP / 2.0) < CROP * 0.12
                && height > CROP * 0.28
                && height < CROP * 0.52
                && Math.abs(right.centreY() - left.centreY()) < STEEPEST * apart;
    }

    private static FoundFace.Eyes inPicture(Box left, Box right, Box face, double tilt) {
        double step = face.side() * MARGIN / CROP;
        double cos = Math.cos(Math.toRadians(tilt)) * step;
        double sin = Math.sin(Math.toRadians(tilt)) * step;
        double half = CROP / 2.0;
        double leftX = left.centreX() - half;
        double leftY = left.centreY() - half;
        double rightX = right.centreX() - half;
        double rightY = right.centreY() - half;
        return new FoundFace.Eyes(
                face.centreX() + leftX * cos - leftY * sin,
                face.centreY() + leftX * sin + leftY * cos,
                face.centreX() + rightX * cos - rightY * sin,
                face.centreY() + rightX * sin + rightY * cos);
    }
}
