package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same picture, without holding each against each. Whatever lies near each other lies nearly as far from any third
 * one; so only those are compared that are about as far as each other from a few picked ones. What cuts and light mostly change
 * is left out of that. Only the prints of near ones are fitted onto each other.
 */
public final class NearDuplicates {

    /** Prints that lie farther apart, without the common changes, are not of one picture; see the guide. */
    private static final double NEAR = 0.16;

    /** So many pictures tell what cuts and light mostly change, in so many directions. */
    private static final int ASKED = 100;

    private static final int COMMON = 12;

    private static final int PICKED = 6;

    private final List<Placed> placed;
    private final Function<String, WholePrint> whole;

    private NearDuplicates(List<Placed> placed, Function<String, WholePrint> whole) {
        this.placed = placed;
        this.whole = whole;
    }

    /** A picture by its name. */
    public record Named(String name, PicturePrint print) {}

    /** Two pictures that look the same. */
    public record Alike(String first, String second, double distance) {}

    /**
     * Each picture that looks like another, with the most similar of those; the most similar pairs first, none twice.
     *
     * @param whole the whole print of a picture that is asked for by its name, once or twice for each
     */
    public static List<Alike> among(List<Named> pictures, Function<String, WholePrint> whole) {
        List<Placed> placed = placed(pictures, common(pictures, whole));
        NearDuplicates search = new NearDuplicates(placed, whole);
        for (int i = 0; i < placed.size(); i++) {
            search.around(i);
        }
        return placed.stream()
                .flatMap(Placed::pair)
                .distinct()
                .sorted(Comparator.comparingDouble(Alike::distance)
                        .thenComparing(Alike::first)
                        .thenComparing(Alike::second))
                .toList();
    }

    /** Fits those that lie near one onto it. */
    private void around(int one) {
        Placed here = placed.get(one);
        PrintFit fit = null;
        for (int i = from(one); i < placed.size() && placed.get(i).far[0] - here.far[0] <= NEAR; i++) {
            Placed other = placed.get(i);
            if (i != one && here.isNear(other)) {
                fit = fit == null ? whole.apply(here.named.name()).fit() : fit;
                double distance = fit.distance(other.named.print());
                if (distance <= PrintFit.SAME_PICTURE) {
                    here.found(other.named, distance);
                    other.found(here.named, distance);
                }
            }
        }
    }

    /** Where those begin that are about as far from the first picked one. */
    private int from(int one) {
        double least = placed.get(one).far[0] - NEAR;
        int low = 0;
        int high = one;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed.get(middle).far[0] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Every picture with its distances from the picked ones, by the first of them. */
    private static List<Placed> placed(List<Named> pictures, Plane common) {
        List<PicturePrint> bare =
                pictures.stream().map(named -> named.print().without(common)).toList();
        List<PicturePrint> picked = picked(bare);
        List<Placed> placed = new ArrayList<>(pictures.size());
        for (int i = 0; i < bare.size(); i++) {
            placed.add(new Placed(
                    pictures.get(i),
                    bare.get(i),
                    picked.stream().mapToDouble(bare.get(i)::distance).toArray()));
        }
        placed.sort(Comparator.comparingDouble(place -> place.far[0]));
        return placed;
    }

    /** What cuts and light change in most of these pictures. */
    private static Plane common(List<Named> pictures, Function<String, WholePrint> whole) {
        int step = Math.max(1, pictures.size() / ASKED);
        List<double[]> changes = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i += step) {
            changes.addAll(whole.apply(pictures.get(i).name()).changes());
        }
        return Plane.along(changes, COMMON);
    }

    /** Those that lie far from each other tell most. */
    private static List<PicturePrint> picked(List<PicturePrint> pictures) {
        List<PicturePrint> picked = new ArrayList<>();
        double[] nearestPicked = new double[pictures.size()];
        Arrays.fill(nearestPicked, Double.MAX_VALUE);
        int next = 0;
        while (picked.size() < Math.min(PICKED, pictures.size())) {
            PicturePrint chosen = pictures.get(next);
            picked.add(chosen);
            for (int i = 0; i < nearestPicked.length; i++) {
                nearestPicked[i] = Math.min(nearestPicked[i], pictures.get(i).distance(chosen));
                next = nearestPicked[i] > nearestPicked[next] ? i : next;
            }
        }
        return picked;
    }

    /** A picture among the others, and the most similar one found so far. */
    private static final class Placed {

        private final Named named;
        private final PicturePrint bare;
        private final double[] far;
        private @Nullable Named nearest;
        private double distance = Double.MAX_VALUE;

        Placed(Named named, PicturePrint bare, double[] far) {
            this.named = named;
            this.bare = bare;
            this.far = far;
        }

        boolean isNear(Placed other) {
            for (int i = 0; i < far.length; i++) {
                if (Math.abs(far[i] - other.far[i]) > NEAR) {
                    return false;
                }
            }
            return bare.isWithin(NEAR, other.bare);
        }

        private void found(Named other, double between) {
            if (between < distance) {
                nearest = other;
                distance = between;
            }
        }

        /** The names in their order, so that two that are nearest to each other are one pair. */
        Stream<Alike> pair() {
            if (nearest == null) {
                return Stream.empty();
            }
            boolean ordered = named.name().compareTo(nearest.name()) < 0;
            return Stream.of(new Alike(
                    ordered ? named.name() : nearest.name(), ordered ? nearest.name() : named.name(), distance));
        }
    }
}
