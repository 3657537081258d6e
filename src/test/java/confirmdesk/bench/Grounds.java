package confirmdesk.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;

/** Changes the pixels of a portrait on white: its background, or every value. */
final class Grounds {

    private static final int WHITE = 225;

    private Grounds() {}

    /** @see #mapped */
    interface Change {
        double of(int x, int y, int channel, double value);
    }

    /** The portrait with every value of every channel changed; channel 0 is blue, 2 is red. */
    static BufferedImage mapped(BufferedImage good, Change change) {
        BufferedImage mapped = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                int pixel = 0;
                for (int channel = 0; channel < 3; channel++) {
                    double value = change.of(x, y, channel, good.getRGB(x, y) >> 8 * channel & 0xFF);
                    pixel |= (int) Math.clamp(Math.round(value), 0, 255) << 8 * channel;
                }
                mapped.setRGB(x, y, pixel);
            }
        }
        return mapped;
    }

    /** The portrait before another colour: what is white and reaches the edge gets that colour, softly at its rim. */
    static BufferedImage before(BufferedImage good, Color colour) {
        boolean[][] ground = ground(good);
        return mapped(good, (x, y, channel, value) -> {
            double share = share(ground, x, y);
            int wanted = colour.getRGB() >> 8 * channel & 0xFF;
            return value + share * (wanted * value / 250 - value);
        });
    }

    private static double share(boolean[][] ground, int x, int y) {
        int inside = 0;
        int all = 0;
        for (int j = Math.max(0, y - 1); j <= Math.min(ground.length - 1, y + 1); j++) {
            for (int i = Math.max(0, x - 1); i <= Math.min(ground[0].length - 1, x + 1); i++) {
                inside += ground[j][i] ? 1 : 0;
                all++;
            }
        }
        return (double) inside / all;
    }

    private static boolean[][] ground(BufferedImage good) {
        boolean[][] ground = new boolean[good.getHeight()][good.getWidth()];
        ArrayDeque<int[]> open = new ArrayDeque<>();
        for (int x = 0; x < good.getWidth(); x++) {
            open.add(new int[] {x, 0});
        }
        for (int y = 0; y < good.getHeight() * 0.7; y++) {
            open.add(new int[] {0, y});
            open.add(new int[] {good.getWidth() - 1, y});
        }
        while (!open.isEmpty()) {
            int[] at = open.remove();
            int x = at[0];
            int y = at[1];
            if (x >= 0
                    && y >= 0
                    && x < good.getWidth()
                    && y < good.getHeight()
                    && !ground[y][x]
                    && isWhite(good.getRGB(x, y))) {
                ground[y][x] = true;
                open.add(new int[] {x - 1, y});
                open.add(new int[] {x + 1, y});
                open.add(new int[] {x, y - 1});
                open.add(new int[] {x, y + 1});
            }
        }
        return ground;
    }

    private static boolean isWhite(int pixel) {
        return (pixel >> 16 & 0xFF) > WHITE && (pixel >> 8 & 0xFF) > WHITE && (pixel & 0xFF) > WHITE;
    }
}
