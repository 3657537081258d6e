package confirmdesk.files.portraits;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/** One photo being taken of a made-up person. */
record Sitting(long person, Looks looks, Clothes clothes) {

    static final int WIDTH = 413;
    static final int HEIGHT = 579;

    /** The photo, grainy as a camera's is; without grain its file would be far smaller than a photo's. */
    int[] photo(int grain) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(clothes.background());
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        paint(new Brush(graphics, looks.soft()));
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        addGrain(pixels, grain);
        return pixels;
    }

    private void paint(Brush brush) {
        Hair hair = new Hair(looks, person);
        hair.paintBehind(brush);
        new Bust(looks, clothes).paint(brush);
        new Face(looks).paint(brush);
        hair.paintOver(brush);
        new Glasses(looks).paint(brush);
    }

    private void addGrain(int[] pixels, int grain) {
        SplittableRandom random = new SplittableRandom(person);
        for (int i = 0; i < pixels.length; i++) {
            int add = grain == 0 ? 0 : random.nextInt(2 * grain + 1) - grain;
            int pixel = pixels[i];
            pixels[i] = 0xFF000000
                    | bounded((pixel >> 16 & 0xFF) + add) << 16
                    | bounded((pixel >> 8 & 0xFF) + add) << 8
                    | bounded((pixel & 0xFF) + add);
        }
    }

    private static int bounded(int value) {
        return Math.clamp(value, 0, 255);
    }
}
