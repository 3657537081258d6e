package confirmdesk.files.faces;

/** Sums over everything left of and above each pixel, so that the sum over any rectangle takes four look-ups. */
final class Sums {

    final int stride;
    final int[] plain;
    final int[] tilted;
    private final long[] squares;

    /** @param withTilted whether sums over rectangles that stand on a corner are wanted too */
    Sums(Plane plane, boolean withTilted) {
        stride = plane.width() + 1;
        plain = new int[stride * (plane.height() + 1)];
        squares = new long[plain.length];
        for (int y = 0; y < plane.height(); y++) {
            int row = 0;
            long rowOfSquares = 0;
            for (int x = 0; x < plane.width(); x++) {
                int grey = plane.grey()[y * plane.width() + x];
                row += grey;
                rowOfSquares += (long) grey * grey;
                int at = (y + 1) * stride + x + 1;
                plain[at] = plain[at - stride] + row;
                squares[at] = squares[at - stride] + rowOfSquares;
            }
        }
        tilted = withTilted ? tilted(plane) : new int[0];
    }

    /** Source: Lienhart and Maydt, An Extended Set of Haar-like Features, equation 4. */
    private int[] tilted(Plane plane) {
        int[] sums = new int[plain.length];
        for (int y = 1; y <= plane.height(); y++) {
            sums[y * stride] = sums[(y - 1) * stride + 1];
            for (int x = 1; x <= plane.width(); x++) {
                int at = y * stride + x;
                int above = y > 1 ? plane.grey()[(y - 2) * plane.width() + x - 1] : 0;
                int right = x + 1 < stride ? sums[at - stride + 1] : y > 1 ? sums[at - 2 * stride] : 0;
                int twoAbove = y > 1 ? sums[at - 2 * stride] : 0;
                sums[at] = sums[at - stride - 1]
                        + right
                        - twoAbove
                        + plane.grey()[(y - 1) * plane.width() + x - 1]
                        + above;
            }
        }
        return sums;
    }

    /** The sum over a rectangle whose top left corner is given. */
    int over(int at, int width, int height) {
        int below = at + height * stride;
        return plain[at] - plain[at + width] - plain[below] + plain[below + width];
    }

    long squaresOver(int at, int width, int height) {
        int below = at + height * stride;
        return squares[at] - squares[at + width] - squares[below] + squares[below + width];
    }
}
