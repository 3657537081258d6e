package confirmdesk.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** A picture of a window as the toolkit drew it. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes the window's scene as PNG and gives the file back; not to be called on the FX thread. */
    public static Path of(Window window, Path file) throws IOException {
        var drawn =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.getScene().snapshot(null));
        ImageIO.write(pixels(drawn), "png", file.toFile());
        return file;
    }

    private static BufferedImage pixels(Image drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        var argb = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }
}
