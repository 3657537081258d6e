package confirmdesk.files.faces;

import java.util.List;

/**
 * A trained cascade of OpenCV: stages of small trees that a window must pass one after the other. Source: Viola and
 * Jones, Rapid Object Detection using a Boosted Cascade of Simple Features; the files are those of OpenCV.
 *
 * @param side of the square window in pixels
 * @param layout the same stages as they are looked through
 */
record Cascade(int side, List<Stage> stages, Layout layout) {

    Cascade(int side, List<Stage> stages) {
        this(side, stages, new Layout(stages));
    }

    /** @param threshold that the trees' votes together must reach */
    record Stage(float threshold, List<Tree> trees) {}

    /** A tree of comparisons. @param leaves the votes at its ends */
    record Tree(List<Branch> branches, float[] leaves) {}

    /** A comparison. @param below where to go if the feature's value is less; zero and less is a leaf */
    record Branch(int below, int otherwise, Feature feature, float threshold) {}
}
