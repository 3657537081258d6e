package confirmdesk.files.pictures;

import static confirmdesk.domain.photo.PhotoVerdict.Result.FAILED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.NOT_CHECKED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jfif.JfifDirectory;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photo.Pictures.Prepared;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.files.structure.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture handed in becomes one that the year's profile takes, or is refused with the reason. */
class PrepareTest {

    private static final PhotoProfile YEAR_2023 =
            new PhotoProfile("2023", 45 * 1024, Long.MAX_VALUE, 295, 413, 413, 579, Map.of());

    private final ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void aJpegThatMeetsEverythingIsStoredAsItIs() throws IOException {
        byte[] jpeg = Drawn.encoded(Drawn.noise(413, 579, 60, 1), "jpeg");
        assertThat(jpeg.length).isGreaterThan(45 * 1024);

        Prepared.Ready ready = ready(jpeg, YEAR_2023);

        assertThat(ready.stored()).isEqualTo(jpeg);
        assertThat(ready.handedIn().original()).isEqualTo(jpeg);
        assertThat(ready.passes()).isTrue();
    }

    @Test
    void aFileOfExactlyTheLimitIsNotMoreThanIt() throws IOException {
        byte[] jpeg = Drawn.encoded(Drawn.noise(413, 579, 60, 1), "jpeg");
        PhotoProfile exact = new PhotoProfile("exact", jpeg.length, Long.MAX_VALUE, 295, 413, 413, 579, Map.of());

        Prepared.Ready ready = ready(jpeg, exact);

        assertThat(ready.stored().length).isGreaterThan(jpeg.length);
        assertThat(verdict(ready, PhotoRule.FILE_SIZE).result()).isEqualTo(PASSED);
    }

    @Test
    void pixelsOfExactlyTheLimitAreNotMoreThanIt() throws IOException {
        assertThat(verdict(ready(Drawn.jpeg(295, 413), YEAR_2023), PhotoRule.PIXELS))
                .isEqualTo(PhotoVerdict.failed(PhotoRule.PIXELS, "295 × 413", "> 295 × 413", PhotoAdvice.FEW_PIXELS));
        assertThat(verdict(ready(Drawn.jpeg(296, 414), YEAR_2023), PhotoRule.PIXELS)
                        .result())
                .isEqualTo(PASSED);
    }

    @Test
    void theOldWindowWithAnUpperLimitIsMetByALowerQuality() throws IOException {
        PhotoProfile year2014 = new PhotoProfile("2014", 20 * 1024, 45 * 1024, 150, 200, 295, 413, Map.of());

        Prepared.Ready ready = ready(Drawn.encoded(Drawn.noise(900, 1260, 120, 2), "jpeg"), year2014);

        assertThat(ready.stored().length).isBetween(20 * 1024 + 1, 45 * 1024);
        assertThat(ready.width()).isEqualTo(295);
        assertThat(ready.height()).isEqualTo(413);
    }

    @Test
    void aPictureThatCannotFillTheWindowIsToldToBeTooSmall() throws IOException {
        Prepared.Ready ready = ready(Drawn.jpeg(413, 579), YEAR_2023);

        assertThat(verdict(ready, PhotoRule.FILE_SIZE).result()).isEqualTo(FAILED);
        assertThat(verdict(ready, PhotoRule.FILE_SIZE).limit()).isEqualTo("> 45 KB");
        assertThat(ready.passes()).isFalse();
    }

    @Test
    void pixelsAreJudgedOnThePictureHandedInAndUpright() throws IOException {
        byte[] aside = Drawn.held(Drawn.encoded(Drawn.noise(1400, 1000, 60, 3), "jpeg"), 6);

        Prepared.Ready ready = ready(aside, YEAR_2023);

        assertThat(verdict(ready, PhotoRule.PIXELS).measured()).isEqualTo("1000 × 1400");
        assertThat(verdict(ready, PhotoRule.ASPECT))
                .isEqualTo(PhotoVerdict.passed(PhotoRule.ASPECT, "0.71", "0.64 – 0.78"));
        assertThat(ready.width()).isEqualTo(413);
        assertThat(ready.height()).isEqualTo(578);
    }

    @Test
    void aSquarePictureHasTheWrongAspect() throws IOException {
        assertThat(verdict(ready(Drawn.jpeg(600, 600), YEAR_2023), PhotoRule.ASPECT)
                        .result())
                .isEqualTo(FAILED);
    }

    @Test
    void whatCannotBeMeasuredIsNeverPassed() throws IOException {
        Prepared.Ready ready = ready(Drawn.encoded(Drawn.noise(413, 579, 60, 1), "jpeg"), YEAR_2023);

        assertThat(ready.verdicts()).extracting(PhotoVerdict::rule).containsExactly(PhotoRule.values());
        assertThat(ready.verdicts())
                .filteredOn(verdict -> verdict.result() == NOT_CHECKED)
                .extracting(PhotoVerdict::rule)
                .contains(PhotoRule.ONE_FACE, PhotoRule.HEAD_SIZE, PhotoRule.BACKGROUND);
    }

    @Test
    void whatIsStoredHasThreeHundredDotsAndNoDataOfTheCamera() throws Exception {
        byte[] held = Drawn.held(Drawn.encoded(Drawn.noise(700, 1000, 60, 4), "jpeg"), 1);

        var data = ImageMetadataReader.readMetadata(
                new ByteArrayInputStream(ready(held, YEAR_2023).stored()));

        JfifDirectory jfif = data.getFirstDirectoryOfType(JfifDirectory.class);
        assertThat(jfif.getResX()).isEqualTo(300);
        assertThat(jfif.getResY()).isEqualTo(300);
        assertThat(jfif.getResUnits()).as("per inch").isEqualTo(1);
        assertThat(data.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
    }

    @Test
    void aPngIsStoredAsJpegWhateverItsNameSays() throws IOException {
        byte[] png = Drawn.encoded(Drawn.noise(413, 579, 60, 5), "png");

        Prepared.Ready ready = ready(png, YEAR_2023);

        assertThat(Kind.of(ready.stored())).isEqualTo(Kind.JPEG);
        assertThat(ready.handedIn().original()).isEqualTo(png);
        assertThat(verdict(ready, PhotoRule.FORMAT))
                .isEqualTo(PhotoVerdict.passed(PhotoRule.FORMAT, "PNG → JPEG", "JPEG"));
    }

    @Test
    void aPastedPictureIsKeptWithoutLoss() {
        BufferedImage image = Drawn.noise(413, 579, 60, 6);
        int[] argb = image.getRGB(0, 0, 413, 579, null, 0, 413);

        Prepared.Ready ready = (Prepared.Ready) pictures.prepare(new Pixels(413, 579, argb), YEAR_2023);

        assertThat(pictures.forScreen(ready.handedIn().original(), 413, 579)
                        .orElseThrow()
                        .argb())
                .isEqualTo(argb);
        assertThat(ready.passes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "\0\0\0\u0018ftypheic"})
    void otherFormatsAreRefusedByTheirName(String start) throws IOException {
        assertThat(whyNot((start + "................").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("picture.otherKind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "BM......", "II*\0....", "RIFF....WEBP"})
    void aHeaderWithNothingBehindItIsDamaged(String start) throws IOException {
        assertThat(whyNot((start + "................").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("picture.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    void otherFormatsBecomeJpegAndAreNoticedWhenCut(String format) throws IOException {
        byte[] file = Drawn.encoded(Drawn.quarters(600, 840, BufferedImage.TYPE_INT_RGB), format);

        Prepared.Ready ready = ready(file, YEAR_2023);

        assertThat(Kind.of(ready.stored())).isEqualTo(Kind.JPEG);
        assertThat(verdict(ready, PhotoRule.FORMAT).measured()).endsWith(" → JPEG");
        assertThat(whyNot(Drawn.cut(file, file.length / 2))).isIn("picture.cut", "picture.damaged");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws IOException {
        byte[] jpeg = Drawn.encoded(Drawn.noise(413, 579, 60, 1), "jpeg");

        assertThat(whyNot(new byte[0])).isEqualTo("picture.empty");
        assertThat(whyNot("not a photo".getBytes(StandardCharsets.UTF_8))).isEqualTo("picture.none");
        assertThat(whyNot(Drawn.cut(jpeg, jpeg.length / 2))).isEqualTo("picture.cut");
        assertThat(whyNot(Drawn.cut(jpeg, 4))).isEqualTo("picture.damaged");
        assertThat(whyNot(Drawn.pretending(jpeg, 65_500, 65_500))).isEqualTo("picture.tooManyPixels");
        assertThat(whyNot(new byte[(30 << 20) + 1])).isEqualTo("picture.tooLarge");
        assertThat(((Prepared.Unreadable) pictures.prepare(folder.resolve("gone.jpg"), YEAR_2023))
                        .why()
                        .key())
                .isEqualTo("picture.notOpened");
    }

    private Prepared.Ready ready(byte[] file, PhotoProfile profile) throws IOException {
        return (Prepared.Ready) pictures.prepare(Files.write(folder.resolve("photo.jpg"), file), profile);
    }

    private String whyNot(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("photo.jpg"), file);
        Message why = ((Prepared.Unreadable) pictures.prepare(path, YEAR_2023)).why();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(new Texts(language).of(why)).isNotBlank().doesNotContain("{");
        }
        return why.key();
    }

    private static PhotoVerdict verdict(Prepared.Ready ready, PhotoRule rule) {
        return ready.verdicts().stream()
                .filter(verdict -> verdict.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
