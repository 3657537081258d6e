package confirmdesk.files.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.Measure;
import confirmdesk.files.faces.Plane;
import confirmdesk.files.pictures.Encoder;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fine the detail of a portrait is, and of which colour its light: what is measured tells bad ones from good ones. */
class DetailTest {

    /** What the shipped table asks for. */
    private static final double MOST_ENLARGED = 1.9;

    private static final double WIDEST_EDGES = 2.2;
    private static final double MOST_CAST = 9;

    @ParameterizedTest
    @ValueSource(longs = {5, 9, 14, 502, 509})
    void aPortraitEnlargedTwiceIsFound(long sitter) {
        BufferedImage good = portrait(sitter);

        assertThat(measured(enlarged(good, 2, RenderingHints.VALUE_INTERPOLATION_BICUBIC), Measure.ENLARGEMENT))
                .isGreaterThan(MOST_ENLARGED);
        assertThat(measured(enlarged(good, 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR), Measure.ENLARGEMENT))
                .isGreaterThan(MOST_ENLARGED);
        assertThat(measured(enlarged(good, 3, RenderingHints.VALUE_INTERPOLATION_BICUBIC), Measure.ENLARGEMENT))
                .isGreaterThan(MOST_ENLARGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 9, 14, 502, 509})
    void aGoodPortraitIsNotEnlargedNorIsOneThatIsALittleSoft(long sitter) {
        BufferedImage good = portrait(sitter);

        assertThat(measured(good, Measure.ENLARGEMENT)).isLessThan(1.2);
        assertThat(measured(blurred(good, 3, 0.45f), Measure.ENLARGEMENT)).isLessThan(MOST_ENLARGED);
        assertThat(measured(good, Measure.BLUR)).isLessThan(WIDEST_EDGES);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 9, 14, 502, 509})
    void edgesOfAPortraitEnlargedTwiceAreSteepestAtEveryOtherPixelOnly(long sitter) {
        BufferedImage good = portrait(sitter);
        BufferedImage twice = enlarged(good, 2, RenderingHints.VALUE_INTERPOLATION_BICUBIC);

        assertThat(Doubling.shows(Plane.of(pixels(twice)))).isTrue();
        assertThat(Doubling.shows(Plane.of(pixels(good)))).isFalse();
        assertThat(Doubling.shows(Plane.of(pixels(blurred(good, 3, 0))))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 9, 14, 502, 509})
    void aBlurredPortraitIsFoundUnderItsGrain(long sitter) {
        assertThat(measured(grainy(blurred(portrait(sitter), 11, 0), 14), Measure.BLUR))
                .isGreaterThan(WIDEST_EDGES);
    }

    @Test
    void aCastIsToldByAGroundThatIsNearlyWhiteOrByTheFace() {
        BufferedImage good = portrait(5);

        assertThat(measured(good, Measure.CAST)).isLessThan(MOST_CAST);
        assertThat(measured(lit(good, 1, 0.97, 0.84), Measure.CAST)).isGreaterThan(MOST_CAST);
        assertThat(measured(lit(good, 0.5, 0.7, 1), Measure.CAST)).isGreaterThan(MOST_CAST);
    }

    /** It may be a yellow wall or a yellow light. */
    @Test
    void whetherThereIsACastIsLeftOutWhereNothingTells() {
        assertThat(values(lit(portrait(5), 1, 0.9, 0.5))).doesNotContainKey(Measure.CAST);
    }

    private static double measured(BufferedImage picture, Measure measure) {
        Double value = values(picture).get(measure);
        assertThat(value).isNotNull();
        return value;
    }

    private static Map<Measure, Double> values(BufferedImage picture) {
        byte[] jpeg = Encoder.jpeg(pixels(picture), 90);
        Pixels decoded = pixels(decoded(jpeg));
        return new Measuring(plane -> Optional.empty())
                .of(decoded, 1, decoded, pixels(scaled(decoded(jpeg), 120, 168)))
                .values();
    }

    private static Pixels pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    private static BufferedImage portrait(long sitter) {
        return decoded(new DrawnPortraits().newPhoto(new Sitter(sitter, sitter % 2 == 0, 29), 2023));
    }

    private static BufferedImage decoded(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.drawImage(from.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return to;
    }

    private static BufferedImage enlarged(BufferedImage good, int times, Object interpolation) {
        int width = good.getWidth() / times;
        int height = good.getHeight() / times;
        BufferedImage to = new BufferedImage(width * times, height * times, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.drawImage(scaled(good, width, height), 0, 0, width * times, height * times, null);
        graphics.dispose();
        return to;
    }

    /** @param middle how much the pixel itself weighs beyond all of its neighbours */
    private static BufferedImage blurred(BufferedImage good, int side, float middle) {
        float[] kernel = new float[side * side];
        Arrays.fill(kernel, (1 - middle) / kernel.length);
        kernel[kernel.length / 2] += middle;
        BufferedImage to = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ConvolveOp(new Kernel(side, side, kernel), ConvolveOp.EDGE_NO_OP, null)
                .filter(scaled(good, good.getWidth(), good.getHeight()), to);
    }

    /** In a light of this much red, green and blue. */
    private static BufferedImage lit(BufferedImage good, double red, double green, double blue) {
        BufferedImage to = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                int pixel = good.getRGB(x, y);
                int lit = (int) ((pixel >> 16 & 0xFF) * red) << 16;
                lit |= (int) ((pixel >> 8 & 0xFF) * green) << 8;
                to.setRGB(x, y, lit | (int) ((pixel & 0xFF) * blue));
            }
        }
        return to;
    }

    private static BufferedImage grainy(BufferedImage picture, int grain) {
        Random random = new Random(11);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int value = picture.getRGB(x, y);
                int add = (int) Math.round(random.nextGaussian() * grain);
                int pixel = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    pixel |= Math.clamp((value >> shift & 0xFF) + add, 0, 255) << shift;
                }
                picture.setRGB(x, y, pixel);
            }
        }
        return picture;
    }
}
