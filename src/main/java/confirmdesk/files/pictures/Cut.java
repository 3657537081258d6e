package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.recipe.Recipe;

/**
 * Applies a recipe to the pixels of an upright picture: turned first, then straightened and cut in one step, so that no
 * pixel is mixed twice. A picture that isn't straightened keeps its pixels as they are.
 */
final class Cut {

    private static final int OPAQUE = 0xFF000000;

    /** A point is counted in so many parts of a pixel: a picture's longest side still fits into a number. */
    private static final int PARTS = 1 << 16;

    /** Pixels are mixed in so many parts across, and down. */
    private static final int WHOLE = 256;

    private static final int HALF = WHOLE / 2;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    private Cut() {}

    static Pixels of(Pixels upright, Recipe recipe) {
        Pixels turned = Orientation.turn(recipe.turns()).upright(upright);
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
        int stepRight = parts(cos);
        int stepDown = parts(-sin);
        int[] to = new int[width * height];
        for (int row = 0; row < height; row++) {
            double down = row + 0.5 - height / 2.0;
            double right = 0.5 - width / 2.0;
            int x = parts(middleX + right * cos + down * sin);
            int y = parts(middleY - right * sin + down * cos);
            for (int column = 0; column < width; column++) {
                to[row * width + column] = between(from, x, y);
                x += stepRight;
                y += stepDown;
            }
        }
        return new Pixels(width, height, to);
    }

    private static int parts(double pixels) {
        return (int) Math.round(pixels * PARTS);
    }

    /** The colour between the four pixels around a point, by how near each is; the point in parts of pixels. */
    private static int between(Pixels from, int x, int y) {
        int insideX = Math.clamp(x, 0, (from.width() - 1) * PARTS);
        int insideY = Math.clamp(y, 0, (from.height() - 1) * PARTS);
        int left = insideX / PARTS;
        int top = insideY / PARTS;
        int next = Math.min(left + 1, from.width() - 1);
        int below = Math.min(top + 1, from.height() - 1) * from.width();
        int here = top * from.width();
        int across = insideX % PARTS * WHOLE / PARTS;
        int upper = mixed(from.argb()[here + left], from.argb()[here + next], across);
        int lower = mixed(from.argb()[below + left], from.argb()[below + next], across);
        return OPAQUE | mixed(upper, lower, insideY % PARTS * WHOLE / PARTS);
    }

    /** Red and blue are mixed together, green between them apart: then none runs over into another. */
    private static int mixed(int one, int other, int part) {
        int redAndBlue = (one & RED_AND_BLUE) * (WHOLE - part) + (other & RED_AND_BLUE) * part + HALF * 0x10001;
        int green = (one & GREEN) * (WHOLE - part) + (other & GREEN) * part + (HALF << 8);
        return redAndBlue >>> 8 & RED_AND_BLUE | green >>> 8 & GREEN;
    }
}
