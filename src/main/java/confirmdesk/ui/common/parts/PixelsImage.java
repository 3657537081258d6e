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
}
