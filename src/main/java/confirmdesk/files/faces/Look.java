package confirmdesk.files.faces;

/** A cascade looking at one picture, window by window: laid out in flat arrays, for it is asked a million times. */
final class Look {

    /** Windows with less contrast than this hold nothing; as in OpenCV. */
    private static final int LEAST_DEVIATION = 10;

    private final int inner;
    private final Sums sums;
    private final int[] stageEnds;
    private final float[] stageThresholds;
    private final int[] treeBranches;
    private final int[] treeLeaves;
    private final float[] leaves;
    private final int[] ways;
    private final float[] thresholds;
    private final int[] corners;
    private final float[] weights;
    private final boolean[] tilted;

    Look(Cascade cascade, Plane plane) {
        inner = cascade.side() - 2;
        sums = new Sums(plane, cascade.hasTilted());
        int branches = cascade.branches();
        stageEnds = new int[cascade.stages().size()];
        stageThresholds = new float[stageEnds.length];
        treeBranches = new int[cascade.trees()];
        treeLeaves = new int[treeBranches.length];
        leaves = new float[branches + treeBranches.length];
        ways = new int[2 * branches];
        thresholds = new float[branches];
        corners = new int[4 * Feature.MOST * branches];
        weights = new float[Feature.MOST * branches];
        tilted = new boolean[branches];
        layOut(cascade);
    }

    private void layOut(Cascade cascade) {
        int tree = 0;
        int branch = 0;
        for (int stage = 0; stage < stageEnds.length; stage++) {
            stageThresholds[stage] = cascade.stages().get(stage).threshold();
            for (Cascade.Tree each : cascade.stages().get(stage).trees()) {
                treeBranches[tree] = branch;
                treeLeaves[tree] = branch + tree; // a tree has one leaf more than it has branches
                System.arraycopy(each.leaves(), 0, leaves, branch + tree, each.leaves().length);
                for (Cascade.Branch one : each.branches()) {
                    layOut(one, branch++);
                }
                tree++;
            }
            stageEnds[stage] = tree;
        }
    }

    private void layOut(Cascade.Branch branch, int at) {
        ways[2 * at] = branch.below();
        ways[2 * at + 1] = branch.otherwise();
        thresholds[at] = branch.threshold();
        tilted[at] = branch.feature().tilted();
        float[] weight = branch.feature().weights();
        System.arraycopy(weight, 0, weights, Feature.MOST * at, weight.length);
        branch.feature().corners(sums.stride, corners, 4 * Feature.MOST * at);
    }

    /** Whether the window with this top left corner passes every stage. */
    boolean accepts(int x, int y) {
        int window = y * sums.stride + x;
        float deviation = deviation(window + sums.stride + 1);
        if (deviation <= 0) {
            return false;
        }
        int tree = 0;
        for (int stage = 0; stage < stageEnds.length; stage++) {
            float votes = 0;
            for (; tree < stageEnds[stage]; tree++) {
                votes += vote(tree, window, deviation);
            }
            if (votes < stageThresholds[stage]) {
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
            int branch = treeBranches[tree] + way;
            way = ways[value(branch, window) < thresholds[branch] * deviation ? 2 * branch : 2 * branch + 1];
        } while (way > 0);
        return leaves[treeLeaves[tree] - way];
    }

    private float value(int branch, int window) {
        int[] table = tilted[branch] ? sums.tilted : sums.plain;
        int at = 4 * Feature.MOST * branch;
        int weight = Feature.MOST * branch;
        float value = weights[weight] * sum(table, window, at) + weights[weight + 1] * sum(table, window, at + 4);
        return weights[weight + 2] == 0 ? value : value + weights[weight + 2] * sum(table, window, at + 8);
    }

    private int sum(int[] table, int window, int at) {
        return table[window + corners[at]]
                - table[window + corners[at + 1]]
                - table[window + corners[at + 2]]
                + table[window + corners[at + 3]];
    }
}
