package confirmdesk.domain.photo.recipe;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.Range;

/**
 * Changes the recipe of one picture. The frame always has the proportions that are stored and lies inside the picture;
 * it never gets so small that too few pixels are left, unless the picture is too small as a whole.
 *
 * @param width of the upright picture, in pixels
 * @param height of the upright picture, in pixels
 */
public record Cutting(int width, int height, PhotoProfile profile) {

    /** "About two thirds" of the height. Source: photo_rules of the domain notes. */
    private static final double USUAL_SHARE = 2.0 / 3;

    private static final double USUAL_EYE_LINE = 0.57;
    private static final double USUAL_TOP = 0.1;

    /** A head that leans less, in degrees, is not straightened: a lean isn't measured any better than that. */
    private static final double LEAST_LEAN = 2;

    /** What comes out of a recipe before it is scaled down. */
    public record Size(int width, int height) {}

    /** Moves the frame, by shares of its height, as it is seen. */
    public Recipe moved(Recipe recipe, double right, double down) {
        double height = frameHeight(recipe);
        return placed(recipe, recipe.halfDegrees(), middle(recipe).plus(right * height, down * height, recipe), height);
    }

    /** Makes the frame larger, or smaller with a factor below 1. */
    public Recipe grown(Recipe recipe, double factor) {
        return placed(recipe, recipe.halfDegrees(), middle(recipe), frameHeight(recipe) * factor);
    }

    /** Straightens by so many halves of a degree more, clockwise. */
    public Recipe straightened(Recipe recipe, int halfDegrees) {
        return placed(recipe, within(recipe.halfDegrees() + halfDegrees), middle(recipe), frameHeight(recipe));
    }

    /**
     * Straightens and cuts so that the head is as large and stands where the rules ask for it.
     *
     * @param marks the face in what comes out of the recipe
     */
    public Recipe snapped(Recipe recipe, Marks marks) {
        int straight = straight(recipe, marks);
        double shown = shown(recipe);
        double asked = (marks.chin() - marks.top()) * shown / aim(Measure.HEAD_SHARE, USUAL_SHARE);
        double height = within(asked, recipe, straight);
        double hair = (marks.eyesY() - marks.top()) * shown / height;
        double byTop = 1 - hair - aim(Measure.HEAD_TOP, USUAL_TOP);
        double eyeLine = (aim(Measure.EYE_LINE, USUAL_EYE_LINE) + byTop) / 2;
        return onEyes(recipe, marks, straight, height, eyeLine);
    }

    /**
     * Straightens and cuts so that the eyes lie in the middle and the chin at a given share of the height below them, as
     * nearly as the picture allows: then the faces of several pictures lie over each other.
     *
     * @param marks the face in what comes out of the recipe
     */
    public Recipe faced(Recipe recipe, Marks marks, double eyesToChin) {
        int straight = straight(recipe, marks);
        double asked = (marks.chin() - marks.eyesY()) * shown(recipe) / eyesToChin;
        return onEyes(recipe, marks, straight, within(asked, recipe, straight), 0.5);
    }

    /** @param eyeLine where the eyes shall be, in shares of the height from the lower edge */
    private Recipe onEyes(Recipe recipe, Marks marks, int straight, double height, double eyeLine) {
        double shown = shown(recipe);
        double shownWidth = recipe.isWhole() ? turnedWidth(recipe) : shown * aspect();
        Point eyes = middle(recipe).plus((marks.eyesX() - 0.5) * shownWidth, (marks.eyesY() - 0.5) * shown, recipe);
        Recipe straightened = new Recipe(recipe.turns(), straight, cut(recipe, straight, eyes, height));
        return placed(recipe, straight, eyes.plus(0, (eyeLine - 0.5) * height, straightened), height);
    }

    private static int straight(Recipe recipe, Marks marks) {
        int lean = Math.abs(marks.tilt()) < LEAST_LEAN ? 0 : (int) Math.round(2 * marks.tilt());
        return within(recipe.halfDegrees() - lean);
    }

    private double shown(Recipe recipe) {
        return recipe.isWhole() ? turnedHeight(recipe) : frameHeight(recipe);
    }

    /** How many pixels come out. */
    public Size size(Recipe recipe) {
        if (recipe.isWhole()) {
            return new Size(turnedWidth(recipe), turnedHeight(recipe));
        }
        double frame = frameHeight(recipe);
        return new Size((int) Math.max(1, Math.round(frame * aspect())), (int) Math.max(1, Math.round(frame)));
    }

    private Recipe placed(Recipe recipe, int halfDegrees, Point middle, double height) {
        return new Recipe(recipe.turns(), halfDegrees, cut(recipe, halfDegrees, middle, height));
    }

    /** The frame as near to that as the picture allows. */
    private Frame cut(Recipe recipe, int halfDegrees, Point middle, double asked) {
        double height = within(asked, recipe, halfDegrees);
        double across = aspect() * height;
        double cos = cos(halfDegrees);
        double sin = Math.abs(sin(halfDegrees));
        double halfX = (across * cos + height * sin) / 2 / turnedWidth(recipe);
        double halfY = (across * sin + height * cos) / 2 / turnedHeight(recipe);
        return new Frame(
                inside(middle.x() / turnedWidth(recipe), halfX),
                inside(middle.y() / turnedHeight(recipe), halfY),
                Math.min(1, across / turnedWidth(recipe)),
                Math.min(1, height / turnedHeight(recipe)));
    }

    private static double inside(double middle, double half) {
        return half >= 0.5 ? 0.5 : Math.clamp(middle, half, 1 - half);
    }

    private double within(double asked, Recipe recipe, int halfDegrees) {
        double most = mostHeight(recipe, halfDegrees);
        double least = Math.max(profile.heightAbove() + 1, (profile.widthAbove() + 1) / aspect());
        return Math.clamp(asked, Math.min(least, most), most);
    }

    private static int within(int halfDegrees) {
        return Math.clamp(halfDegrees, -Recipe.MOST_HALF_DEGREES, Recipe.MOST_HALF_DEGREES);
    }

    /** The height of the largest frame that fits in the middle of the straightened picture. */
    private double mostHeight(Recipe recipe, int halfDegrees) {
        double cos = cos(halfDegrees);
        double sin = Math.abs(sin(halfDegrees));
        return Math.min(turnedWidth(recipe) / (aspect() * cos + sin), turnedHeight(recipe) / (aspect() * sin + cos));
    }

    private double frameHeight(Recipe recipe) {
        return recipe.isWhole() ? mostHeight(recipe, 0) : recipe.frame().height() * turnedHeight(recipe);
    }

    private Point middle(Recipe recipe) {
        return new Point(
                recipe.frame().x() * turnedWidth(recipe), recipe.frame().y() * turnedHeight(recipe));
    }

    private double aspect() {
        return (double) profile.widthStored() / profile.heightStored();
    }

    private double aim(Measure measure, double usual) {
        Range range = profile.ranges().get(measure);
        return range == null || Double.isInfinite(range.least()) || Double.isInfinite(range.most())
                ? usual
                : (range.least() + range.most()) / 200;
    }

    private int turnedWidth(Recipe recipe) {
        return recipe.isAside() ? height : width;
    }

    private int turnedHeight(Recipe recipe) {
        return recipe.isAside() ? width : height;
    }

    private static double cos(int halfDegrees) {
        return Math.cos(Math.toRadians(halfDegrees / 2.0));
    }

    private static double sin(int halfDegrees) {
        return Math.sin(Math.toRadians(halfDegrees / 2.0));
    }

    /** A point of the turned picture, in its pixels. */
    private record Point(double x, double y) {

        /** Moved as it is seen, in the straightened picture. */
        Point plus(double right, double down, Recipe seen) {
            double cos = cos(seen.halfDegrees());
            double sin = sin(seen.halfDegrees());
            return new Point(x + right * cos + down * sin, y - right * sin + down * cos);
        }
    }
}
