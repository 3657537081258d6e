package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds prints that are nearly the same, without holding each against each. Whatever lies near each other lies nearly as
 * far from any third one; so only those are compared that are about as far as each other from a few picked ones.
 */
public final class NearDuplicates {

    private static final int PICKED = 6;

    private NearDuplicates() {}

    /** A picture by its name. */
    public record Named(String name, PicturePrint print) {}

    /** Two pictures that look the same. */
    public record Alike(String first, String second, double distance) {}

    /** Each picture that looks like another, with the most similar of those; the most similar pairs first, none twice. */
    public static List<Alike> among(List<Named> pictures, double within) {
        List<Placed> placed = placed(pictures);
        int from = 0;
        for (int i = 0; i < placed.size(); i++) {
            while (placed.get(i).far[0] - placed.get(from).far[0] > within) {
                from++;
            }
            for (int j = from; j < i; j++) {
                placed.get(i).compare(placed.get(j), within);
            }
        }
        return placed.stream()
                .flatMap(Placed::pair)
                .distinct()
                .sorted(Comparator.comparingDouble(Alike::distance)
                        .thenComparing(Alike::first)
                        .thenComparing(Alike::second))
                .toList();
    }

    /** Every picture with its distances from the picked ones, by the first of them. */
    private static List<Placed> placed(List<Named> pictures) {
        List<PicturePrint> picked = picked(pictures);
        List<Placed> placed = new ArrayList<>(pictures.size());
        for (Named named : pictures) {
            placed.add(new Placed(
                    named, picked.stream().mapToDouble(named.print()::distance).toArray()));
        }
        placed.sort(Comparator.comparingDouble(place -> place.far[0]));
        return placed;
    }

    /** Those that lie far from each other tell most. */
    private static List<PicturePrint> picked(List<Named> pictures) {
        List<PicturePrint> picked = new ArrayList<>();
        double[] nearestPicked = new double[pictures.size()];
        Arrays.fill(nearestPicked, Double.MAX_VALUE);
        int next = 0;
        while (picked.size() < Math.min(PICKED, pictures.size())) {
            PicturePrint chosen = pictures.get(next).print();
            picked.add(chosen);
            for (int i = 0; i < nearestPicked.length; i++) {
                nearestPicked[i] =
                        Math.min(nearestPicked[i], pictures.get(i).print().distance(chosen));
                next = nearestPicked[i] > nearestPicked[next] ? i : next;
            }
        }
        return picked;
    }

    /** A picture among the others, and the most similar one found so far. */
    private static final class Placed {

        private final Named named;
        private final double[] far;
        private @Nullable Named nearest;
        private double distance = Double.MAX_VALUE;

        Placed(Named named, double[] far) {
            this.named = named;
            this.far = far;
        }

        void compare(Placed other, double within) {
            for (int i = 0; i < far.length; i++) {
                if (Math.abs(far[i] - other.far[i]) > within) {
                    return;
                }
            }
            double between = named.print().distance(other.named.print());
            if (between <= within) {
                found(other.named, between);
                other.found(named, between);
            }
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
