package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut out of a picture so large that it is thinned out when it is decoded. */
class SourceTest {

    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2200;
    private static final byte[] LARGE = Drawn.encoded(Drawn.noise(WIDTH, HEIGHT, 100, 3), "jpeg");

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "1, 0, 11",
        "2, 1, 0",
        "3, 2, -30",
        "4, 3, 30",
        "5, 0, -7",
        "6, 0, 0",
        "6, 1, 5",
        "7, 3, 0",
        "8, 2, 3"
    })
    void everyPixelOfTheFileIsCutFromHoweverItIsHeldTurnedAndStraightened(int held, int turns, int halfDegrees)
            throws IOException {
        byte[] file = Drawn.held(LARGE, held);
        Recipe recipe = new Recipe(turns, halfDegrees, new Frame(0.32, 0.61, 0.2013, 0.2907));

        Source.Piece piece = source(file).cut(recipe);

        Pixels expected = Cut.of(Orientation.of(file).upright(unthinned()), recipe);
        assertThat(piece.thinning()).isEqualTo(1);
        assertThat(piece.pixels().width()).isEqualTo(expected.width());
        assertThat(piece.pixels().argb()).isEqualTo(expected.argb());
    }

    @Test
    void stepsNearbyAndFarAwayComeOutAsIfTheyWereTheFirst() {
        Source taken = source(LARGE);
        Frame[] steps = {
            new Frame(0.5, 0.5, 0.2, 0.3),
            new Frame(0.51, 0.5, 0.2, 0.3),
            new Frame(0.51, 0.5, 0.1, 0.15),
            new Frame(0.1, 0.15, 0.2, 0.3),
            new Frame(0.9, 0.85, 0.2, 0.3),
            new Frame(0.9, 0.85, 0.2, 0.3)
        };
        for (int i = 0; i < steps.length; i++) {
            Recipe recipe = new Recipe(i == steps.length - 1 ? 2 : 0, i % 2, steps[i]);
            assertThat(taken.cut(recipe).pixels().argb())
                    .isEqualTo(source(LARGE).cut(recipe).pixels().argb());
        }
    }

    @Test
    void aFrameAroundNearlyAllOfItIsCutFromWhatWasDecoded() {
        Source.Piece piece = source(LARGE).cut(new Recipe(0, 0, new Frame(0.5, 0.5, 0.9, 0.9)));
        assertThat(piece.thinning()).isEqualTo(2);
        assertThat(piece.pixels().width()).isEqualTo(WIDTH * 9 / 20);
    }

    @Test
    void aSmallerFrameIsCutInMoreDetailThanTheLargerOneBefore() {
        Source source = source(Drawn.jpeg(6100, 4200));
        assertThat(source.cut(new Recipe(0, 0, new Frame(0.5, 0.5, 0.5, 0.5))).thinning())
                .isEqualTo(2);
        assertThat(source.cut(new Recipe(0, 0, new Frame(0.5, 0.5, 0.2, 0.2))).thinning())
                .isEqualTo(1);
    }

    private static Source source(byte[] file) {
        Picture picture = Picture.in(file).orElseThrow();
        return new Source(picture, picture.upright().orElseThrow());
    }

    private static Pixels unthinned() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(LARGE));
        return Rgb.onWhite(image);
    }
}
