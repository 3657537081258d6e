package confirmdesk.files.faces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what a cascade was trained for, at every place and size of a picture. */
record Scan(Cascade cascade, double growth, int leastVotes) {

    /** A place where several windows agree. @param votes how many */
    record Hit(Box box, int votes) {}

    /** The hits whose side lies between two lengths, those with most votes first. */
    List<Hit> in(Plane plane, double leastSide, double mostSide) {
        List<Box> windows = new ArrayList<>();
        double most = Math.min(mostSide, Math.min(plane.width(), plane.height()));
        for (double side = Math.max(leastSide, cascade.side()); side <= most; side *= growth) {
            collect(plane, side / cascade.side(), windows);
        }
        return grouped(windows);
    }

    /** Every other place is looked at; where a large thing is seen, what is beside it too, so that more agree. */
    private void collect(Plane plane, double scale, List<Box> windows) {
        Plane level = scale <= 1 ? plane : plane.scaled(1 / scale);
        Look look = new Look(cascade, level);
        Set<Integer> beside = new TreeSet<>();
        int across = level.width() - cascade.side() + 1;
        int down = level.height() - cascade.side() + 1;
        for (int y = 0; y < down; y += 2) {
            for (int x = 0; x < across; x += 2) {
                if (look.accepts(x, y)) {
                    windows.add(new Box(x, y, cascade.side()).times(scale));
                    besides(x, y, across, down, scale > 2, beside);
                }
            }
        }
        for (int at : beside) {
            if (look.accepts(at % across, at / across)) {
                windows.add(new Box(at % across, at / across, cascade.side()).times(scale));
            }
        }
    }

    private static void besides(int x, int y, int across, int down, boolean large, Set<Integer> beside) {
        for (int j = Math.max(0, y - 1); large && j <= Math.min(down - 1, y + 1); j++) {
            for (int i = Math.max(0, x - 1); i <= Math.min(across - 1, x + 1); i++) {
                if (i % 2 == 1 || j % 2 == 1) {
                    beside.add(j * across + i);
                }
            }
        }
    }

    private List<Hit> grouped(List<Box> windows) {
        List<List<Box>> groups = new ArrayList<>();
        for (Box window : windows) {
            List<List<Box>> near = groups.stream()
                    .filter(group -> group.stream().anyMatch(window::isLike))
                    .toList();
            List<Box> joined = new ArrayList<>(List.of(window));
            near.forEach(joined::addAll);
            groups.removeAll(near);
            groups.add(joined);
        }
        List<Hit> hits = groups.stream()
                .filter(group -> group.size() >= leastVotes)
                .map(Scan::mean)
                .sorted(Comparator.comparingInt(Hit::votes).reversed())
                .toList();
        return withoutInner(hits);
    }

    private static Hit mean(List<Box> group) {
        double x = group.stream().mapToDouble(Box::x).average().orElse(0);
        double y = group.stream().mapToDouble(Box::y).average().orElse(0);
        double side = group.stream().mapToDouble(Box::side).average().orElse(0);
        return new Hit(new Box(x, y, side), group.size());
    }

    /** Of hits that lie in each other the one with most votes stays. */
    private static List<Hit> withoutInner(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            Box box = hit.box;
            boolean inner = kept.stream()
                    .anyMatch(other -> other.box.covers(box.centreX(), box.centreY())
                            || box.covers(other.box.centreX(), other.box.centreY()));
            if (!inner) {
                kept.add(hit);
            }
        }
        return kept;
    }
}
