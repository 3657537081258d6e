package confirmdesk.files.faces;

import confirmdesk.files.faces.Cascade.Branch;
import confirmdesk.files.faces.Cascade.Stage;
import confirmdesk.files.faces.Cascade.Tree;
import java.util.List;

/** A cascade laid out in flat arrays, once for all pictures, for it is asked a million times. */
final class Layout {

    final int[] stageEnds;
    final float[] stageThresholds;
    final int[] treeBranches;
    final int[] treeLeaves;
    final float[] leaves;
    final int[] ways;
    final float[] thresholds;
    final float[] weights;
    final boolean[] tilted;
    final boolean hasTilted;
    private final Feature[] features;

    Layout(List<Stage> stages) {
        List<Tree> trees =
                stages.stream().flatMap(stage -> stage.trees().stream()).toList();
        features = trees.stream()
                .flatMap(tree -> tree.branches().stream())
                .map(Branch::feature)
                .toArray(Feature[]::new);
        stageEnds = new int[stages.size()];
        stageThresholds = new float[stageEnds.length];
        treeBranches = new int[trees.size()];
        treeLeaves = new int[treeBranches.length];
        leaves = new float[features.length + treeBranches.length];
        ways = new int[2 * features.length];
        thresholds = new float[features.length];
        weights = new float[Feature.MOST * features.length];
        tilted = new boolean[features.length];
        hasTilted = List.of(features).stream().anyMatch(Feature::tilted);
        layOut(stages);
    }

    /** Where the corners of all rectangles lie in sums of a stride, relative to the window. */
    int[] corners(int stride) {
        int[] corners = new int[4 * Feature.MOST * features.length];
        for (int i = 0; i < features.length; i++) {
            features[i].corners(stride, corners, 4 * Feature.MOST * i);
        }
        return corners;
    }

    private void layOut(List<Stage> stages) {
        int tree = 0;
        int branch = 0;
        for (int stage = 0; stage < stageEnds.length; stage++) {
            stageThresholds[stage] = stages.get(stage).threshold();
            for (Tree each : stages.get(stage).trees()) {
                treeBranches[tree] = branch;
                treeLeaves[tree] = branch + tree; // a tree has one leaf more than it has branches
                System.arraycopy(each.leaves(), 0, leaves, branch + tree, each.leaves().length);
                for (Branch one : each.branches()) {
                    layOut(one, branch++);
                }
                tree++;
            }
            stageEnds[stage] = tree;
        }
    }

    private void layOut(Branch branch, int at) {
        ways[2 * at] = branch.below();
        ways[2 * at + 1] = branch.otherwise();
        thresholds[at] = branch.threshold();
        tilted[at] = branch.feature().tilted();
        float[] weight = branch.feature().weights();
        System.arraycopy(weight, 0, weights, Feature.MOST * at, weight.length);
    }
}
