package confirmdesk.files.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds faces with the cascades of OpenCV, which are read when they are needed for the first time. */
public final class CascadeFaces implements FaceFinder {

    /** The longer side of what is looked at; faces of a twelfth of it are still found. */
    private static final int LONGEST = 240;

    /** The longer side where faces are looked for that don't stand upright. */
    private static final int LONGEST_TURNED = 140;

    private static final double SMALLEST_FACE = 0.085;
    /** Of the width of the picture: how far a large face may reach beyond it, and what is large. */
    private static final double MARGIN = 0.2;

    private static final double LARGE = 0.45;
    private static final int[] ANGLES = {90, 270, 180, 30, -30, 60, -60};
    private static final double GROWTH = 1.1;
    private static final int FEW = 4;
    /** Where nothing stands upright, fewer windows could agree by chance. */
    private static final int MORE = 8;

    /** A face that by its eyes leans less, in degrees, is looked at no closer: that is far from what the rules allow. */
    private static final double NEARLY_UPRIGHT = 4;

    /** In a face that leans more, in degrees, the eyes are looked for once it was brought upright. */
    private static final double LEANING = 10;

    private final String facesName;
    private @Nullable Optional<Eyesight> eyesight;

    public CascadeFaces() {
        this("haarcascade_frontalface_alt2");
    }

    /** @param facesName another cascade, for tests that want none */
    CascadeFaces(String facesName) {
        this.facesName = facesName;
    }

    @Override
    public Optional<List<FoundFace>> in(Plane picture) {
        return eyesight().map(sight -> sight.in(picture));
    }

    private synchronized Optional<Eyesight> eyesight() {
        if (eyesight == null) {
            eyesight = CascadeFile.read(facesName)
                    .flatMap(faces ->
                            CascadeFile.read("haarcascade_eye_tree_eyeglasses").map(eyes -> new Eyesight(faces, eyes)));
        }
        return eyesight;
    }

    /** Both cascades at work. */
    private record Eyesight(Cascade faces, Cascade eyes) {

        List<FoundFace> in(Plane asItIs) {
            Plane picture = asItIs.stretched();
            Plane small = picture.toFit(LONGEST);
            if (Math.min(small.width(), small.height()) < faces.side()) {
                return List.of();
            }
            double factor = (double) picture.width() / small.width();
            List<FoundFace> found = new ArrayList<>();
            for (Turned turned : standing(small)) {
                Box box = turned.box.times(factor);
                FoundFace upright = face(picture, box, 0);
                boolean nearly = upright.eyes().isPresent() && Math.abs(upright.tilt()) <= NEARLY_UPRIGHT;
                found.add(turned.angle == 0 && nearly ? upright : careful(picture, small, turned, upright));
            }
            return found;
        }

        /** A single look at the eyes is out by a degree or two; so where it matters, the whole face is asked too. */
        private FoundFace careful(Plane picture, Plane small, Turned turned, FoundFace upright) {
            double byFace = new Tilt(faces).of(small, turned.box, turned.angle);
            boolean bothTell = turned.angle == 0
                    && upright.eyes().isPresent()
                    && Math.abs(upright.tilt()) < LEANING
                    && Math.abs(byFace) < LEANING;
            return bothTell
                    ? upright.tilted((byFace + upright.tilt()) / 2)
                    : face(picture, turned.box.times((double) picture.width() / small.width()), byFace);
        }

        private FoundFace face(Plane picture, Box box, double tilt) {
            Optional<FoundFace.Eyes> both = new EyePair(eyes).of(picture, box, tilt);
            double exact = both.map(Eyesight::angle).orElse(tilt);
            return new FoundFace(box.centreX(), box.centreY(), box.side(), wrapped(exact), both);
        }

        private static double angle(FoundFace.Eyes eyes) {
            return Math.toDegrees(Math.atan2(eyes.rightY() - eyes.leftY(), eyes.rightX() - eyes.leftX()));
        }

        private static double wrapped(double degrees) {
            return degrees > 180 ? degrees - 360 : degrees <= -180 ? degrees + 360 : degrees;
        }

        /** Faces as they stand; if there are none, those that lie, hang or lean. */
        private List<Turned> standing(Plane plane) {
            List<Turned> found = hits(plane, 0, FEW);
            if (found.isEmpty()) {
                found = overTheEdge(plane);
            }
            Plane smaller = plane.toFit(LONGEST_TURNED);
            double factor = (double) plane.width() / smaller.width();
            for (int i = 0; found.isEmpty() && i < ANGLES.length; i++) {
                found = hits(smaller, ANGLES[i], MORE).stream()
                        .map(turned -> new Turned(turned.box.times(factor), turned.angle))
                        .toList();
            }
            return found;
        }

        /** Large faces that reach beyond the picture: it is made to go on as at its edge. */
        private List<Turned> overTheEdge(Plane plane) {
            double margin = MARGIN * plane.width();
            double least = LARGE * plane.width();
            return new Scan(faces, GROWTH, FEW)
                    .in(plane.widened((int) margin), least, Double.MAX_VALUE).stream()
                            .map(hit -> new Turned(hit.box().moved(-(int) margin), 0))
                            .toList();
        }

        private List<Turned> hits(Plane plane, int angle, int votes) {
            double side = Math.hypot(plane.width(), plane.height());
            boolean straight = angle == 0;
            Plane turned = straight
                    ? plane
                    : plane.around(plane.width() / 2.0 - 0.5, plane.height() / 2.0 - 0.5, side, angle, (int) side);
            double least = SMALLEST_FACE * Math.max(plane.width(), plane.height());
            return new Scan(faces, GROWTH, votes)
                    .in(turned, least, side).stream()
                            .map(hit -> straight ? new Turned(hit.box(), 0) : back(hit.box(), plane, side, angle))
                            .toList();
        }

        private static Turned back(Box box, Plane plane, double side, int angle) {
            double cos = Math.cos(Math.toRadians(angle));
            double sin = Math.sin(Math.toRadians(angle));
            double right = box.centreX() - side / 2;
            double down = box.centreY() - side / 2;
            double x = plane.width() / 2.0 + right * cos - down * sin;
            double y = plane.height() / 2.0 + right * sin + down * cos;
            return new Turned(new Box(x - box.side() / 2, y - box.side() / 2, box.side()), angle);
        }
    }

    /** A face found in a picture that was turned by an angle. */
    private record Turned(Box box, double angle) {}
}
