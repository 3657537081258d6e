package confirmdesk.files.measuring;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.Place;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.faces.FoundFace;
import confirmdesk.files.faces.Plane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Measures everything in a picture that the rules ask about; what can't be measured is left out. */
public record Measuring(FaceFinder faces) {

    /** A sharp edge of a picture that was only ever scaled down takes so many pixels: measured on drawn ones. */
    private static final double SHARP_EDGE = 1.25;

    /** Honest pictures that are only soft have edges nearly so many times as wide; wider ones were enlarged. */
    private static final double SURELY_ENLARGED = 2.9;

    /** What has finer waves than this wasn't enlarged twice, wherever its edges lie. */
    private static final double LEAST_WAVES = 1.3;

    /** Pictures blown up pixel by pixel show a grid of their own, of these many pixels. */
    private static final List<Integer> GRIDS = List.of(3, 5, 6, 7, 9, 10, 11);

    private static final double GRID_SHOWS = 1.35;
    private static final int BLOCK = 8;

    /** How much of the height a face usually takes, where there is none to measure by. */
    private static final double USUAL_FACE = 0.38;

    /** The side of a face, in pixels, that is large enough to see whether it is sharp. */
    private static final double SMALL_FACE = 100;

    /** What was found. @param leastWhite where the background is least white */
    public record Measured(OptionalInt faces, Map<Measure, Double> values, Optional<Place> leastWhite) {}

    /**
     * Measures a picture.
     *
     * @param handedIn all pixels of it, or those left after thinning
     * @param thinned how many pixels of the file became one
     * @param stored as it is stored, scaled down
     * @param small much smaller, for what is seen at a glance
     */
    public Measured of(Pixels handedIn, int thinned, Pixels stored, Pixels small) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        Plane all = Plane.of(handedIn);
        Plane plane = handedIn == stored ? all : Plane.of(stored);
        enlargement(all, thinned, stored.width(), values);
        Ground ground = new Ground(small);
        Ground.White white = ground.leastWhite();
        values.put(Measure.WHITENESS, white.percent());
        Optional<List<FoundFace>> found = faces.in(plane);
        Optional<FoundFace> one = found.filter(list -> list.size() == 1).map(List::getFirst);
        one.ifPresent(face -> new Head(face, ground, stored.width(), stored.height()).measure(values));
        one.flatMap(FoundFace::eyes).ifPresent(eyes -> new Pupils(stored).measure(eyes, values));
        light(stored, ground, one, values);
        blur(plane, one, values);
        OptionalInt count = found.map(list -> OptionalInt.of(list.size())).orElse(OptionalInt.empty());
        return new Measured(count, values, white.place());
    }

    /** Where the one face of a picture is; empty if there isn't exactly one. */
    public Optional<Marks> face(Pixels picture, Pixels small) {
        return faces.in(Plane.of(picture))
                .filter(list -> list.size() == 1)
                .map(list -> new Head(list.getFirst(), new Ground(small), picture.width(), picture.height()).marks());
    }

    /**
     * By the finest waves, the places and the width of the edges, and the grid of pixels; a picture with more detail than
     * is stored has enough.
     */
    private static void enlargement(Plane all, int thinned, int storedWidth, Map<Measure, Double> values) {
        double byGrid = thinned > 1 ? 1 : blownUp(all, storedWidth, values);
        values.putIfAbsent(Measure.BLOCKS, 1.0);
        Edges.width(all).ifPresent(width -> {
            double byEdges = width / SHARP_EDGE < SURELY_ENLARGED ? 1 : width / SHARP_EDGE;
            double byWaves = Spectrum.enlargement(all).orElse(1);
            double byPlaces = thinned == 1 && byWaves > LEAST_WAVES && Doubling.shows(all) ? 2 : 1;
            double times = Math.max(Math.max(byGrid, byPlaces), Math.max(byWaves, byEdges));
            double detail = all.width() / times;
            values.put(Measure.ENLARGEMENT, detail >= storedWidth ? 1 : times * thinned);
        });
    }

    private static double blownUp(Plane all, int storedWidth, Map<Measure, Double> values) {
        Grid grid = new Grid(all);
        double blocks = grid.ratio(BLOCK);
        values.put(Measure.BLOCKS, all.width() > 2 * storedWidth ? 1 : blocks);
        for (int times : List.of(2, 4)) {
            double ratio = grid.ratio(times);
            if (ratio > GRID_SHOWS && blocks < ratio * 1.1) {
                return times;
            }
        }
        return GRIDS.stream()
                .filter(times -> grid.ratio(times) > GRID_SHOWS)
                .findFirst()
                .orElse(1);
    }

    private static void light(Pixels stored, Ground ground, Optional<FoundFace> one, Map<Measure, Double> values) {
        double middleX = one.map(FoundFace::x).orElse(stored.width() / 2.0);
        double middleY = one.map(FoundFace::y).orElse(stored.height() / 2.0);
        double half = one.map(FoundFace::side).orElse((double) stored.height()) / 2;
        Light face = new Light(
                stored, middleX - half * 0.7, middleY - half * 0.8, middleX + half * 0.7, middleY + half * 0.9);
        face.measure(values);
        Light.cast(ground, face).ifPresent(cast -> values.put(Measure.CAST, cast));
        Light head = new Light(
                stored, middleX - half * 1.3, middleY - half * 1.7, middleX + half * 1.3, middleY + half * 1.7);
        values.put(Measure.CONTRAST, head.darkerThan(0.95) - head.darkerThan(0.05));
    }

    /** In a picture so small that its grain is gone; where the face has too few edges, by all of the picture. */
    private static void blur(Plane plane, Optional<FoundFace> one, Map<Measure, Double> values) {
        double side = one.map(FoundFace::side).orElse(plane.height() * USUAL_FACE);
        int step = (int) Math.max(1, Math.round(side / SMALL_FACE));
        OptionalDouble inFace = one.map(f -> plane.square(f.x(), f.y(), f.side() * 1.3))
                .map(square -> Edges.width(square.meanOfBlocks(step)))
                .orElse(OptionalDouble.empty());
        OptionalDouble width = inFace.isPresent() ? inFace : Edges.width(plane.meanOfBlocks(step));
        width.ifPresent(pixels -> values.put(Measure.BLUR, 100 * pixels * step / side));
    }
}
