package confirmdesk.files.faces;

/** A cascade looking at one picture, window by window. */
final class Look {

    /** Windows with less contrast than this hold nothing; as in OpenCV. */
    private static final int LEAST_DEVIATION = 10;

    private final int inner;
    private final Sums sums;
    private final Layout layout;
    private final int[] corners;

    Look(Cascade cascade, Plane plane) {
        this(cascade, plane, cascade.layout().corners(plane.width() + 1));
    }

    private Look(Cascade cascade, Plane plane, int[] corners) {
        inner = cascade.side() - 2;
        layout = cascade.layout();
        sums = new Sums(plane, layout.hasTilted);
        this.corners = corners;
    }

    /** At another picture of the same width. */
    Look at(Cascade cascade, Plane plane) {
        return new Look(cascade, plane, corners);
    }

    /** Whether the window with this top left corner passes every stage. */
    boolean accepts(int x, int y) {
        int window = y * sums.stride + x;
        float deviation = deviation(window + sums.stride + 1);
        if (deviation <= 0) {
            return false;
        }
        int tree = 0;
        for (int stage = 0; stage < layout.stageEnds.length; stage++) {
            float votes = 0;
            for (; tree < layout.stageEnds[stage]; tree++) {
                votes += vote(tree, window, deviation);
            }
            if (votes < layout.stageThresholds[stage]) {
                return false;
            }
        }
        return true;
    }

    /** The area times the standard deviation inside the window's frame; 0 if there is too little contrast. */
    private float deviation(int inside) {
        double area = (double) inner * inner;
        double sum = sums.over(inside, inner, inner);
        double spread = Math.sqrt(area * sums.squaresOver(inside, inner, inner) - sum * sum);
        return spread > area * LEAST_DEVIATION ? (float) spread : 0;
    }

    private float vote(int tree, int window, float deviation) {
        int way = 0;
        do {
            int branch = layout.treeBranches[tree] + way;
            way = layout.ways[
                    value(branch, window) < layout.thresholds[branch] * deviation ? 2 * branch : 2 * branch + 1];
        } while (way > 0);
        return layout.leaves[layout.treeLeaves[tree] - way];
    }

    private float value(int branch, int window) {
        int[] table = layout.tilted[branch] ? sums.tilted : sums.plain;
        int at = 4 * Feature.MOST * branch;
        int weight = Feature.MOST * branch;
        float value = layout.weights[weight] * sum(table, window, at)
                + layout.weights[weight + 1] * sum(table, window, at + 4);
        return layout.weights[weight + 2] == 0
                ? value
                : value + layout.weights[weight + 2] * sum(table, window, at + 8);
    }

    private int sum(int[] table, int window, int at) {
        return table[window + corners[at]]
                - table[window + corners[at + 1]]
                - table[window + corners[at + 2]]
                + table[window + corners[at + 3]];
    }
}
