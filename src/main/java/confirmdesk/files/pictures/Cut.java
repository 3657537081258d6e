package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.recipe.Recipe;

/**
 * Applies a recipe to the pixels of an upright picture: turned first, then straightened and cut in one step, so that no
 * pixel is mixed twice. A picture that isn't straightened keeps its pixels as they are.
 */
final class Cut {

    private static final int OPAQUE = 0xFF000000;

    private Cut() {}

    static Pixels of(Pixels upright, Recipe recipe) {
        Pixels turned = turned(upright, recipe.turns());
        if (recipe.isWhole()) {
            return turned;
        }
        // a hair less than a whole pixel is one
        int width = (int) Math.max(1, Math.round(recipe.frame().width() * turned.width()));
        int height = (int) Math.max(1, Math.round(recipe.frame().height() * turned.height()));
        double x = recipe.frame().x() * turned.width();
        double y = recipe.frame().y() * turned.height();
        return recipe.halfDegrees() == 0
                ? part(
                        turned,
                        Math.clamp(Math.round(x - width / 2.0), 0, turned.width() - width),
                        Math.clamp(Math.round(y - height / 2.0), 0, turned.height() - height),
                        width,
                        height)
                : straightened(turned, recipe, width, height);
    }

    private static Pixels turned(Pixels upright, int turns) {
        return switch (turns) {
            case 1 -> Orientation.TURN_RIGHT.upright(upright);
            case 2 -> Orientation.UPSIDE_DOWN.upright(upright);
            case 3 -> Orientation.TURN_LEFT.upright(upright);
            default -> upright;
        };
    }

    private static Pixels part(Pixels from, int left, int top, int width, int height) {
        int[] to = new int[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(from.argb(), (top + row) * from.width() + left, to, row * width, width);
        }
        return new Pixels(width, height, to);
    }

    private static Pixels straightened(Pixels from, Recipe recipe, int width, int height) {
        double cos = Math.cos(Math.toRadians(recipe.degrees()));
        double sin = Math.sin(Math.toRadians(recipe.degrees()));
        double middleX = recipe.frame().x() * from.width() - 0.5;
        double middleY = recipe.frame().y() * from.height() - 0.5;
        int[] to = new int[width * height];
        for (int row = 0; row < height; row++) {
            double down = row + 0.5 - height / 2.0;
            for (int column = 0; column < width; column++) {
                double right = column + 0.5 - width / 2.0;
                to[row * width + column] =
                        between(from, middleX + right * cos + down * sin, middleY - right * sin + down * cos);
            }
        }
        return new Pixels(width, height, to);
    }

    /** The colour between the four pixels around a point, by how near each is. */
    private static int between(Pixels from, double x, double y) {
        double insideX = Math.clamp(x, 0, from.width() - 1.0);
        double insideY = Math.clamp(y, 0, from.height() - 1.0);
        int left = (int) insideX;
        int top = (int) insideY;
        int next = Math.min(left + 1, from.width() - 1);
        int below = Math.min(top + 1, from.height() - 1) * from.width();
        int here = top * from.width();
        double across = insideX - left;
        int upper = mixed(from.argb()[here + left], from.argb()[here + next], across);
        int lower = mixed(from.argb()[below + left], from.argb()[below + next], across);
        return mixed(upper, lower, insideY - top);
    }

    private static int mixed(int one, int other, double share) {
        int mixed = OPAQUE;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = one >> shift & 0xFF;
            int to = other >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return mixed;
    }
}
