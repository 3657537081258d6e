package confirmdesk.ui.common.parts;

import confirmdesk.desk.photo.Pictures;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Makes a decoded picture into one that JavaFX shows, without copying it. */
public final class PixelsImage {

    private PixelsImage() {}

    /** The picture; its pixels are opaque, so they count as premultiplied already. */
    public static Image of(Pictures.Pixels pixels) {
        IntBuffer buffer = IntBuffer.wrap(pixels.argb());
        return new WritableImage(
                new PixelBuffer<>(pixels.width(), pixels.height(), buffer, PixelFormat.getIntArgbPreInstance()));
    }

    /** The pixels of a picture, on white where it is transparent. */
    public static Pictures.Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = onWhite(argb[i]);
        }
        return new Pictures.Pixels(width, height, argb);
    }

    /** What a premultiplied pixel looks like on white paper. */
    private static int onWhite(int pixel) {
        int paper = 255 - (pixel >>> 24);
        return 0xFF000000 | pixel + paper * 0x00010101;
    }
}
