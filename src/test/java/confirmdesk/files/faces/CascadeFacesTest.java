package confirmdesk.files.faces;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real detector on portraits that were drawn. */
class CascadeFacesTest {

    /** Where the middles of the eyes are drawn. */
    private static final double EYES_MIDDLE = 204;

    private static final double EYES_HEIGHT = 275;

    private final CascadeFaces faces = new CascadeFaces();

    @ParameterizedTest
    @ValueSource(longs = {0, 55_433, 158_380, 102_947})
    void theOneFaceOfAPortraitIsFoundWhereItIsDrawn(long sitter) {
        FoundFace face = theOnly(portrait(sitter));

        assertThat(face.x()).isCloseTo(EYES_MIDDLE, Offset.offset(15.0));
        assertThat(face.y() - face.side() / 2).isLessThan(EYES_HEIGHT);
        assertThat(face.y()).isGreaterThan(EYES_HEIGHT);
        assertThat(face.tilt()).isCloseTo(0, Offset.offset(4.0));
    }

    @Test
    void theEyesAreFoundWhereTheyAreDrawn() {
        FoundFace.Eyes eyes = theOnly(portrait(0)).eyes().orElseThrow();

        assertThat((eyes.leftX() + eyes.rightX()) / 2).isCloseTo(EYES_MIDDLE, Offset.offset(8.0));
        assertThat((eyes.leftY() + eyes.rightY()) / 2).isCloseTo(EYES_HEIGHT, Offset.offset(8.0));
        assertThat(eyes.distance()).isBetween(80.0, 105.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -8, 8, 20, 90, -90, 180})
    void aHeadThatLeansOrLiesIsFoundWithItsAngle(int degrees) {
        double tilt = theOnly(turned(portrait(55_433), degrees)).tilt();

        double off = Math.abs(tilt - degrees) % 360;
        assertThat(Math.min(off, 360 - off)).as("found at %s", tilt).isLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 9, 14, 55_433})
    void aFaceIsFoundInAFlatOrDarkPicture(long sitter) {
        assertThat(found(each(portrait(sitter), value -> 176 + value / 5))).hasSize(1);
        assertThat(found(each(portrait(sitter), value -> value / 6))).hasSize(1);
    }

    @Test
    void theOneSmallFaceOfALargePageIsFound() {
        BufferedImage page = blank(1652, 2316);
        Graphics2D graphics = page.createGraphics();
        graphics.drawImage(portrait(55_433), 900, 80, null);
        graphics.dispose();

        assertThat(theOnly(page).x()).isCloseTo(900 + EYES_MIDDLE, Offset.offset(25.0));
    }

    @Test
    void everyFaceOfSeveralIsFound() {
        BufferedImage both = blank(826, 579);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(portrait(55_433), 0, 0, null);
        graphics.drawImage(portrait(158_380), 413, 0, null);
        graphics.dispose();

        assertThat(found(both)).hasSize(2);
    }

    @Test
    void nothingIsFoundWhereNobodyIs() {
        BufferedImage noise = blank(300, 420);
        Random random = new Random(5);
        for (int i = 0; i < 300 * 420; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt(0x1000000));
        }

        assertThat(found(noise)).isEmpty();
        assertThat(found(blank(300, 420))).isEmpty();
        assertThat(found(blank(1, 1))).isEmpty();
        assertThat(found(blank(3000, 5))).isEmpty();
    }

    @Test
    void withoutWhatOpenCvLearntNothingIsSaid() {
        assertThat(new CascadeFaces("no-such-cascade").in(plane(blank(300, 420))))
                .isEmpty();
    }

    private FoundFace theOnly(BufferedImage picture) {
        List<FoundFace> found = found(picture);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<FoundFace> found(BufferedImage picture) {
        return faces.in(plane(picture)).orElseThrow();
    }

    private static Plane plane(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
        return Plane.of(new Pixels(width, height, argb));
    }

    private static BufferedImage portrait(long sitter) {
        try {
            byte[] jpeg = new DrawnPortraits().newPhoto(new Sitter(sitter, sitter % 2 == 0, 29), 2023);
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage each(BufferedImage picture, IntUnaryOperator change) {
        BufferedImage changed = blank(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color was = new Color(picture.getRGB(x, y));
                changed.setRGB(
                        x,
                        y,
                        change.applyAsInt(was.getRed()) << 16
                                | change.applyAsInt(was.getGreen()) << 8
                                | change.applyAsInt(was.getBlue()));
            }
        }
        return changed;
    }

    private static BufferedImage turned(BufferedImage picture, double degrees) {
        BufferedImage turned = blank(picture.getWidth(), picture.getHeight());
        Graphics2D graphics = turned.createGraphics();
        double x = picture.getWidth() / 2.0;
        double y = picture.getHeight() / 2.0;
        graphics.drawImage(picture, AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y), null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return blank;
    }
}
