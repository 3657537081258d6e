package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.PicturePrint;
import confirmdesk.files.portraits.DrawnPortraits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The same portrait in another file is known again, and portraits of different people are not mixed up. */
class BatchPicturesTest {

    private static final PhotoProfile PROFILE =
            new PhotoProfile("made up", 0, Long.MAX_VALUE, 295, 413, 600, 840, Map.of());
    private static final int SITTERS = 24;

    private final PictureLook pictures = new BatchPictures(picture -> Optional.empty());
    private final DrawnPortraits portraits = new DrawnPortraits();

    @Test
    void thePortraitEncodedAnewScaledOrALittleLighterOrDarkerIsTheSamePicture() {
        allAreTheSame(picture -> Encoder.jpeg(picture, 60));
        allAreTheSame(picture -> Encoder.jpeg(picture, 35));
        allAreTheSame(picture -> Encoder.jpeg(Shrinking.toFit(picture, 300, 420), 85));
        allAreTheSame(picture -> Encoder.jpeg(Shrinking.toFit(picture, 207, 290), 85));
        allAreTheSame(picture -> Encoder.jpeg(each(picture, 0.9), 85));
        allAreTheSame(picture -> Encoder.jpeg(each(picture, 1.02), 85));
    }

    @Test
    void portraitsOfDifferentPeopleAreDifferentPictures() {
        List<NearDuplicates.Named> prints = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            prints.add(new NearDuplicates.Named("sitter " + i, print(photo(i))));
        }
        assertThat(NearDuplicates.among(prints, PicturePrint.SAME_PICTURE)).isEmpty();
    }

    @Test
    void whatIsMeasuredIsTheFileAsItLiesInTheStore() {
        byte[] photo = photo(1);
        PictureLook.Seen seen = pictures.look(photo, PROFILE).orElseThrow();
        assertThat(seen.measures().storedBytes()).isEqualTo(photo.length);
        assertThat(seen.measures().width()).isEqualTo(413);
        assertThat(seen.measures().isJpeg()).isTrue();
        assertThat(seen.measures().faces()).isEmpty();
        assertThat(seen.measures().values()).containsKeys(Measure.WHITENESS, Measure.QUALITY, Measure.ENLARGEMENT);
    }

    @Test
    void anEmptyACutAndAForeignFileCannotBeRead() {
        byte[] photo = photo(2);
        assertThat(pictures.look(new byte[0], PROFILE)).isEmpty();
        assertThat(pictures.look(Arrays.copyOf(photo, photo.length / 2), PROFILE))
                .isEmpty();
        assertThat(pictures.look("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), PROFILE))
                .isEmpty();
    }

    private void allAreTheSame(Change change) {
        for (int i = 0; i < SITTERS; i++) {
            Pixels picture = Picture.in(photo(i)).orElseThrow().upright().orElseThrow();
            PicturePrint again = print(change.file(picture));
            assertThat(print(photo(i)).distance(again)).as("sitter %s", i).isLessThan(PicturePrint.SAME_PICTURE);
        }
    }

    private PicturePrint print(byte[] photo) {
        return pictures.look(photo, PROFILE).flatMap(PictureLook.Seen::print).orElseThrow();
    }

    private byte[] photo(long sitter) {
        return portraits.photo(new Sitter(sitter * 7919 + 3, sitter % 2 == 0, 22 + (int) sitter % 30), 2023, "test");
    }

    private static Pixels each(Pixels picture, double times) {
        IntUnaryOperator lighter = value -> (int) Math.min(255, Math.round(value * times));
        int[] argb = Arrays.stream(picture.argb())
                .map(pixel -> 0xFF000000
                        | lighter.applyAsInt(pixel >> 16 & 0xFF) << 16
                        | lighter.applyAsInt(pixel >> 8 & 0xFF) << 8
                        | lighter.applyAsInt(pixel & 0xFF))
                .toArray();
        return new Pixels(picture.width(), picture.height(), argb);
    }

    private interface Change {
        byte[] file(Pixels picture);
    }
}
