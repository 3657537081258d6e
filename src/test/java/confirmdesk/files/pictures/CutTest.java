package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jfif.JfifDirectory;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Negative;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photo.Pictures.Prepared;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.Range;
import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What comes out of a recipe, read back from the file that is stored. */
class CutTest {

    private static final PhotoProfile PROFILE =
            new PhotoProfile("made up", 45 * 1024, 200 * 1024, 295, 413, 600, 840, Map.of());

    private final ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());

    @Test
    void aPictureThatIsTooWideComesOutInTheProportionsAndTheWindow() throws Exception {
        byte[] wide = Drawn.encoded(Drawn.noise(1600, 1000, 60, 1), "jpeg");
        byte[] before = wide.clone();
        Recipe recipe = new Cutting(1600, 1000, PROFILE).grown(Recipe.NONE, 0.95);

        Prepared.Ready ready = ready(wide, recipe);

        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(ready.stored()));
        assertThat(stored.getWidth()).isEqualTo(600);
        assertThat(stored.getHeight()).isEqualTo(840);
        assertThat(ready.stored().length).isBetween(45 * 1024 + 1, 200 * 1024);
        assertThat(ready.handedIn().original()).isEqualTo(before);
        assertThat(result(ready, PhotoRule.ASPECT)).isEqualTo(PhotoVerdict.Result.PASSED);
        assertThat(result(ready(wide, Recipe.NONE), PhotoRule.ASPECT)).isEqualTo(PhotoVerdict.Result.FAILED);
    }

    @Test
    void aRecipeMakesTheSameOfAFileAndOfWhatWasDecodedBefore() {
        byte[] file = Drawn.held(Drawn.encoded(Drawn.noise(900, 700, 60, 2), "jpeg"), 6);
        Recipe recipe = new Cutting(700, 900, PROFILE).straightened(Recipe.NONE.turned(1), 5);
        Negative negative =
                new ImageIoDarkroom(picture -> Optional.empty()).open(file).orElseThrow();

        Prepared.Ready fromNegative = (Prepared.Ready) negative.prepare(recipe, PROFILE);

        assertThat(List.of(negative.width(), negative.height())).containsExactly(700, 900);
        assertThat(fromNegative.stored()).isEqualTo(ready(file, recipe).stored());
        assertThat(fromNegative.handedIn().recipe()).isEqualTo(recipe);
        assertThat(fromNegative.verdicts()).isEqualTo(ready(file, recipe).verdicts());
    }

    @Test
    void whatIsStoredHasThreeHundredDotsAndNothingOfTheCamera() throws Exception {
        byte[] held = Drawn.held(Drawn.encoded(Drawn.noise(1600, 1000, 60, 1), "jpeg"), 6);

        byte[] stored = ready(held, new Cutting(1000, 1600, PROFILE).grown(Recipe.NONE, 0.9))
                .stored();

        var data = ImageMetadataReader.readMetadata(new ByteArrayInputStream(stored));
        assertThat(data.getFirstDirectoryOfType(JfifDirectory.class).getResX()).isEqualTo(300);
        assertThat(data.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
    }

    @Test
    void aSmallPartIsNotEnlargedAndSaysThatItIsTooSmall() {
        byte[] small = Drawn.jpeg(280, 390);

        Prepared.Ready ready = ready(small, new Cutting(280, 390, PROFILE).grown(Recipe.NONE, 0.5));

        assertThat(ready.width()).isLessThanOrEqualTo(280);
        assertThat(verdict(ready, PhotoRule.PIXELS).advice()).contains(PhotoAdvice.FEW_PIXELS);
    }

    @Test
    void pixelsAreJudgedOnWhatIsCutOut() {
        Recipe recipe = new Recipe(0, 0, new Frame(0.5, 0.5, 0.25, 0.25));

        Prepared.Ready ready = ready(Drawn.jpeg(1000, 1400), recipe);

        assertThat(verdict(ready, PhotoRule.PIXELS).measured()).isEqualTo("250 × 350");
        assertThat(ready.passes()).isFalse();
    }

    @Test
    void aQuarterTurnBringsTheLowerLeftToTheUpperLeft() {
        Pixels turned = Cut.of(quarters(), Recipe.NONE.turned(1));
        assertThat(turned.width()).isEqualTo(140);
        assertThat(turned.argb()[0]).isEqualTo(Drawn.BOTTOM_LEFT.getRGB());
        assertThat(turned.argb()[139]).isEqualTo(Drawn.TOP_LEFT.getRGB());
    }

    @Test
    void aCutPictureKeepsItsPixelsAsTheyAre() {
        Pixels cut = Cut.of(quarters(), new Recipe(0, 0, new Frame(0.75, 0.25, 0.5, 0.5)));
        assertThat(cut.width()).isEqualTo(50);
        assertThat(cut.height()).isEqualTo(70);
        assertThat(cut.argb()).containsOnly(Drawn.TOP_RIGHT.getRGB());
    }

    /** A line that falls by ten degrees to the right lies level once it is turned back, anticlockwise. */
    @Test
    void aLeaningLineLiesLevelOnceStraightened() {
        int size = 400;
        int[] argb = new int[size * size];
        double slope = Math.tan(Math.toRadians(10));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                argb[y * size + x] = y - 200 > (x - 200) * slope ? 0xFF000000 : 0xFFFFFFFF;
            }
        }

        Pixels level = Cut.of(new Pixels(size, size, argb), new Recipe(0, -20, new Frame(0.5, 0.5, 0.5, 0.5)));

        assertThat(edge(level, 10)).isCloseTo(100, within(1));
        assertThat(edge(level, 190)).isCloseTo(100, within(1));
    }

    /** A portrait in a corner of a wide sheet of white; the real detector finds it. */
    @Test
    void aFaceInAWidePictureComesToStandWhereTheRulesAskForIt() throws Exception {
        byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(55_433, false, 29), 2023);
        BufferedImage wide = new BufferedImage(1400, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1400, 800);
        graphics.drawImage(ImageIO.read(new ByteArrayInputStream(portrait)), 700, 221, null);
        graphics.dispose();
        byte[] file = Drawn.encoded(wide, "png");
        Negative seen = new ImageIoDarkroom(new CascadeFaces()).open(file).orElseThrow();
        PhotoProfile profile = new PhotoProfile(
                "made up",
                0,
                Long.MAX_VALUE,
                295,
                413,
                600,
                840,
                Map.of(Measure.OFF_MIDDLE, new Range(0, 5), Measure.HEAD_SHARE, new Range(55, 80)));

        Recipe recipe = new Cutting(1400, 800, profile)
                .snapped(Recipe.NONE, seen.face(0).orElseThrow());
        Prepared.Ready ready = (Prepared.Ready) seen.prepare(recipe, profile);

        assertThat(result(ready, PhotoRule.ONE_FACE)).isEqualTo(PhotoVerdict.Result.PASSED);
        assertThat(result(ready, PhotoRule.HEAD_MIDDLE)).isEqualTo(PhotoVerdict.Result.PASSED);
        assertThat(result(ready, PhotoRule.HEAD_SIZE)).isEqualTo(PhotoVerdict.Result.PASSED);
        assertThat(result(ready, PhotoRule.ASPECT)).isEqualTo(PhotoVerdict.Result.PASSED);
    }

    @Test
    void withoutExactlyOneFaceThereIsNothingToSnapTo() {
        Negative nobody = new ImageIoDarkroom(new CascadeFaces())
                .open(Drawn.jpeg(600, 840))
                .orElseThrow();
        assertThat(nobody.face(0)).isEmpty();
    }

    private static int edge(Pixels picture, int column) {
        int row = 0;
        while ((picture.argb()[row * picture.width() + column] & 0xFF) > 127) {
            row++;
        }
        return row;
    }

    private static Pixels quarters() {
        BufferedImage image = Drawn.quarters(100, 140, BufferedImage.TYPE_INT_RGB);
        int[] argb = image.getRGB(0, 0, 100, 140, null, 0, 100);
        return new Pixels(100, 140, argb);
    }

    private Prepared.Ready ready(byte[] file, Recipe recipe) {
        return (Prepared.Ready) pictures.prepare(new HandedIn(file, recipe), PROFILE);
    }

    private static PhotoVerdict verdict(Prepared.Ready ready, PhotoRule rule) {
        return ready.verdicts().get(rule.ordinal());
    }

    private static PhotoVerdict.Result result(Prepared.Ready ready, PhotoRule rule) {
        return verdict(ready, rule).result();
    }
}
