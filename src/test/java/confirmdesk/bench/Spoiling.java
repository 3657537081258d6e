package confirmdesk.bench;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Changes pictures as programs do that people send photos through. */
final class Spoiling {

    private Spoiling() {}

    static Pixels smaller(Pixels picture, int width) {
        int height = Math.round((float) picture.height() * width / picture.width());
        BufferedImage from = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        from.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return new Pixels(width, height, to.getRGB(0, 0, width, height, null, 0, width));
    }

    static Pixels lighter(Pixels picture, double times) {
        int[] argb = Arrays.stream(picture.argb())
                .map(pixel -> 0xFF000000
                        | times(pixel >> 16, times) << 16
                        | times(pixel >> 8, times) << 8
                        | times(pixel, times))
                .toArray();
        return new Pixels(picture.width(), picture.height(), argb);
    }

    /** So many pixels less on every side. */
    static Pixels cut(Pixels picture, int margin) {
        int width = picture.width() - 2 * margin;
        int height = picture.height() - 2 * margin;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.argb(), (y + margin) * picture.width() + margin, argb, y * width, width);
        }
        return new Pixels(width, height, argb);
    }

    private static int times(int value, double times) {
        return (int) Math.min(255, Math.round((value & 0xFF) * times));
    }
}
