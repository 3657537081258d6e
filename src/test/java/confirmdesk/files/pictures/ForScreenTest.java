package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in stands upright on the screen, in its true colours. */
class ForScreenTest {

    private final ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());

    /** How the upright picture must be turned so that the camera's note brings it back; source: Exif 2.3. */
    private static BufferedImage asStored(BufferedImage upright, int orientation) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean aside = orientation >= 5;
        BufferedImage stored =
                new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int down = height - 1 - y;
                int[] at = switch (orientation) {
                    case 2 -> new int[] {right, y};
                    case 3 -> new int[] {right, down};
                    case 4 -> new int[] {x, down};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, right};
                    case 7 -> new int[] {down, right};
                    case 8 -> new int[] {down, x};
                    default -> new int[] {x, y};
                };
                stored.setRGB(at[0], at[1], upright.getRGB(x, y));
            }
        }
        return stored;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationComesOutUpright(int orientation) {
        BufferedImage stored = asStored(Drawn.quarters(64, 96, BufferedImage.TYPE_INT_RGB), orientation);

        Pixels shown = shown(Drawn.held(Drawn.encoded(stored, "jpeg"), orientation), 500, 500);

        assertThat(shown.width()).isEqualTo(64);
        assertThat(shown.height()).isEqualTo(96);
        assertQuarters(shown);
    }

    @Test
    void aLargePictureIsScaledToFitAndKeepsItsAspect() {
        Pixels shown = shown(Drawn.jpeg(1000, 1500), 200, 200);

        assertThat(shown.width()).isEqualTo(133);
        assertThat(shown.height()).isEqualTo(200);
        assertQuarters(shown);
    }

    @Test
    void aPictureTurnedAsideFitsAfterTurning() {
        Pixels shown = shown(Drawn.held(Drawn.jpeg(300, 200), 6), 100, 300);

        assertThat(shown.width()).isEqualTo(100);
        assertThat(shown.height()).isEqualTo(150);
    }

    @Test
    void aSmallPictureIsNeverEnlarged() {
        assertThat(shown(Drawn.jpeg(40, 60), 400, 600).width()).isEqualTo(40);
    }

    @Test
    void shrinkingTakesTheMeanOfWhatItCovers() {
        BufferedImage stripes = new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 90; i++) {
            stripes.setRGB(i % 90, i / 90, i % 90 % 3 == 0 ? 0xFFFFFF : 0);
        }

        assertThat(shown(Drawn.encoded(stripes, "png"), 30, 30).argb()).containsOnly(0xFF555555);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void greyStaysAsDarkAsItIs(String format) {
        BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);

        assertNear(shown(Drawn.encoded(grey, format), 99, 99), 16, 16, new Color(100, 100, 100));
    }

    @Test
    void greyThatCanBeSeenThroughStaysAsDarkAsItIs() {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(8, 8);
        raster.setPixel(3, 3, new int[] {100, 255});

        Pixels shown = shown(Drawn.encoded(new BufferedImage(model, raster, false, null), "png"), 99, 99);

        assertNear(shown, 3, 3, new Color(100, 100, 100));
        assertNear(shown, 5, 5, Color.WHITE);
    }

    @Test
    void whatIsSeeThroughBecomesWhite() {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0xFF204060);
        Pixels shown = shown(Drawn.encoded(image, "png"), 99, 99);

        assertNear(shown, 10, 10, Color.WHITE);
        assertNear(shown, 3, 3, new Color(0x204060));
    }

    @Test
    void aPaletteIsUnderstood() {
        assertQuarters(shown(Drawn.encoded(Drawn.quarters(40, 60, BufferedImage.TYPE_BYTE_INDEXED), "png"), 99, 99));
    }

    @Test
    void sixteenBitsAreUnderstood() {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(16, 16);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, new int[] {0x8000, 0x4000, 0xFFFF});
        }

        byte[] png = Drawn.encoded(new BufferedImage(model, raster, false, null), "png");

        assertNear(shown(png, 99, 99), 8, 8, new Color(0x80, 0x40, 0xFF));
    }

    @Test
    void theInksOfAPrinterBecomeTheColoursTheyPrint() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, 4, null);
        int[] onlyCyan = {0, 255, 255, 255}; // inverted, as Photoshop writes inks and its marker says
        for (int i = 0; i < 32 * 32; i++) {
            inks.setPixel(i % 32, i / 32, onlyCyan);
        }
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

        Color shown = colour(shown(Drawn.inserted(encodedInks(inks), adobe), 99, 99), 16, 16);

        assertThat(shown.getRed()).isLessThan(60);
        assertThat(shown.getGreen()).isGreaterThan(130);
        assertThat(shown.getBlue()).isGreaterThan(180);
    }

    @Test
    void aPictureCutInHalfIsNotShownHalfGrey() {
        byte[] jpeg = Drawn.encoded(Drawn.noise(200, 300, 60, 1), "jpeg");
        byte[] half = Drawn.cut(jpeg, jpeg.length / 2);
        byte[] halfWithEnd = Drawn.cut(half, half.length + 2);
        halfWithEnd[half.length] = (byte) 0xFF;
        halfWithEnd[half.length + 1] = (byte) 0xD9;

        assertThat(pictures.forScreen(half, 400, 600)).isEmpty();
        assertThat(pictures.forScreen(halfWithEnd, 400, 600)).isEmpty();
        assertThat(pictures.forScreen(new byte[0], 400, 600)).isEmpty();
    }

    /** The decoder is done before the data are: what it made of them is not the picture. */
    @Test
    void aPictureWithDataLeftOverIsNotShown() {
        byte[] jpeg = Drawn.encoded(Drawn.noise(200, 300, 60, 1), "jpeg");
        int middle = jpeg.length / 2;
        byte[] twice = Drawn.inserted(jpeg, middle, Arrays.copyOfRange(jpeg, middle - 2_000, middle));

        assertThat(pictures.forScreen(twice, 400, 600)).isEmpty();
    }

    /** Some programs fill their files up. */
    @Test
    void aPictureWithZerosBehindItsDataIsShown() {
        byte[] jpeg = Drawn.encoded(Drawn.noise(200, 300, 60, 1), "jpeg");

        assertThat(pictures.forScreen(Drawn.inserted(jpeg, jpeg.length - 2, new byte[64]), 400, 600))
                .usingRecursiveComparison()
                .isEqualTo(pictures.forScreen(jpeg, 400, 600));
    }

    @Test
    void aHeaderThatAsksForTooMuchIsNotDecoded() {
        assertThat(pictures.forScreen(Drawn.pretending(Drawn.jpeg(41, 57), 65_500, 65_500), 400, 600))
                .isEmpty();
    }

    private Pixels shown(byte[] file, int maxWidth, int maxHeight) {
        return pictures.forScreen(file, maxWidth, maxHeight).orElseThrow();
    }

    private static byte[] encodedInks(Raster inks) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(new IIOImage(inks, null, null));
        }
        return bytes.toByteArray();
    }

    private static void assertQuarters(Pixels shown) {
        int right = shown.width() * 3 / 4;
        int down = shown.height() * 3 / 4;
        assertNear(shown, shown.width() / 4, shown.height() / 4, Drawn.TOP_LEFT);
        assertNear(shown, right, shown.height() / 4, Drawn.TOP_RIGHT);
        assertNear(shown, shown.width() / 4, down, Drawn.BOTTOM_LEFT);
        assertNear(shown, right, down, Drawn.BOTTOM_RIGHT);
    }

    private static void assertNear(Pixels shown, int x, int y, Color expected) {
        Color found = colour(shown, x, y);
        int distance = Math.abs(found.getRed() - expected.getRed())
                + Math.abs(found.getGreen() - expected.getGreen())
                + Math.abs(found.getBlue() - expected.getBlue());
        assertThat(distance).as("%s at %d, %d, not %s", found, x, y, expected).isLessThan(12);
    }

    private static Color colour(Pixels shown, int x, int y) {
        int argb = shown.argb()[y * shown.width() + x];
        assertThat(argb >>> 24).as("opaque").isEqualTo(255);
        return new Color(argb);
    }
}
