package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings decoded pictures of any kind to opaque RGB; what is see-through becomes white. */
final class Rgb {

    private static final int OPAQUE = 0xFF000000;

    private Rgb() {}

    static Pixels onWhite(BufferedImage image) {
        boolean grey = image.getRaster().getNumBands() <= 2 && !(image.getColorModel() instanceof IndexColorModel);
        int[] argb = grey ? grey(image.getRaster()) : coloured(image);
        return new Pixels(image.getWidth(), image.getHeight(), argb);
    }

    private static int[] coloured(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return pixels;
    }

    /** Taken as they are stored: Java would take grey values for linear light and brighten them. */
    private static int[] grey(Raster raster) {
        int[] argb = new int[raster.getWidth() * raster.getHeight()];
        int depth = raster.getSampleModel().getSampleSize(0) - 8;
        boolean seeThrough = raster.getNumBands() == 2;
        int i = 0;
        for (int y = raster.getMinY(); y < raster.getMinY() + raster.getHeight(); y++) {
            for (int x = raster.getMinX(); x < raster.getMinX() + raster.getWidth(); x++) {
                int value = raster.getSample(x, y, 0) >> depth;
                int cover = seeThrough ? raster.getSample(x, y, 1) >> depth : 255;
                int grey = (value * cover + 255 * (255 - cover) + 127) / 255;
                argb[i++] = OPAQUE | grey << 16 | grey << 8 | grey;
            }
        }
        return argb;
    }
}
