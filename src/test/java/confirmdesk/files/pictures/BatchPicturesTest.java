package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.WholePrint;
import confirmdesk.files.portraits.DrawnPortraits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
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
        allAreTheSame(picture -> Encoder.jpeg(each(picture, 1.04), 85));
        allAreTheSame(picture -> Encoder.jpeg(each(picture, 1.08), 85));
    }

    @Test
    void thePortraitIsTheSamePictureAlsoWhereItsSidesWereCutOff() {
        allAreTheSame(picture -> Encoder.jpeg(cut(picture, 2, 2, 2), 85));
        allAreTheSame(picture -> Encoder.jpeg(cut(picture, 8, 8, 8), 85));
        allAreTheSame(picture -> Encoder.jpeg(cut(picture, 0, 9, 4), 85));
        allAreTheSame(picture -> Encoder.jpeg(each(cut(picture, 8, 8, 8), 1.08), 85));
    }

    @Test
    void portraitsOfDifferentPeopleAreDifferentPictures() {
        Map<String, WholePrint> prints = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            prints.put("sitter " + i, print(photo(i)));
        }
        assertThat(alike(prints)).isEmpty();
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
        Map<String, WholePrint> prints = new HashMap<>();
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < SITTERS; i++) {
            Pixels picture = Picture.in(photo(i)).orElseThrow().upright().orElseThrow();
            prints.put("sitter " + i, print(photo(i)));
            prints.put("copy " + i, print(change.file(picture)));
            pairs.add("copy " + i + " = sitter " + i);
        }
        assertThat(alike(prints)).isEqualTo(pairs);
    }

    private static Set<String> alike(Map<String, WholePrint> prints) {
        List<NearDuplicates.Named> named = prints.entrySet().stream()
                .map(one ->
                        new NearDuplicates.Named(one.getKey(), one.getValue().print()))
                .toList();
        return NearDuplicates.among(named, name -> Objects.requireNonNull(prints.get(name))).stream()
                .map(pair -> pair.first() + " = " + pair.second())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private WholePrint print(byte[] photo) {
        return pictures.look(photo, PROFILE).flatMap(PictureLook.Seen::print).orElseThrow();
    }

    private byte[] photo(long sitter) {
        return portraits.photo(new Sitter(sitter * 7919 + 3, sitter % 2 == 0, 22 + (int) sitter % 30), 2023, "test");
    }

    private static Pixels cut(Pixels picture, int left, int right, int above) {
        int width = picture.width() - left - right;
        int height = picture.height() - 2 * above;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.argb(), (y + above) * picture.width() + left, argb, y * width, width);
        }
        return new Pixels(width, height, argb);
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
