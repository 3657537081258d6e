package confirmdesk.domain.photo.recipe;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.Range;

/** Where a profile asks for the head and the eyes, in shares of the height from the upper edge. */
public record Guides(double top, double eyesHighest, double eyesLowest, double chin) {

    private static final Range USUAL_TOP = new Range(5, 15);
    private static final Range USUAL_SHARE = new Range(60, 72);
    private static final Range USUAL_EYES = new Range(50, 64);

    /** The eyes lie halfway down a head. */
    private static final double EYES_DOWN_THE_HEAD = 0.5;

    /**
     * The middles of what the profile asks for; where it asks for nothing, what is usual. As with snapping to a face, what
     * the eye line and what the top of the head ask for meet halfway.
     */
    public static Guides of(PhotoProfile profile) {
        double share = middle(range(profile, Measure.HEAD_SHARE, USUAL_SHARE));
        Range eyes = range(profile, Measure.EYE_LINE, USUAL_EYES);
        double byTop = middle(range(profile, Measure.HEAD_TOP, USUAL_TOP));
        double byEyes = 1 - middle(eyes) - EYES_DOWN_THE_HEAD * share;
        double top = (byTop + byEyes) / 2;
        return new Guides(top, 1 - eyes.most() / 100, 1 - eyes.least() / 100, top + share);
    }

    private static double middle(Range range) {
        return (range.least() + range.most()) / 200;
    }

    private static Range range(PhotoProfile profile, Measure measure, Range usual) {
        Range range = profile.ranges().getOrDefault(measure, usual);
        return Double.isInfinite(range.least()) || Double.isInfinite(range.most()) ? usual : range;
    }
}
