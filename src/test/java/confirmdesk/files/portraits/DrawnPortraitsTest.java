package confirmdesk.files.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.files.pictures.ImageIoPictures;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program draws portraits that pass for photos of the same made-up person from year to year. */
class DrawnPortraitsTest {

    private final DrawnPortraits portraits = new DrawnPortraits();
    private final ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());

    @ParameterizedTest
    @ValueSource(longs = {-4, 0, 1, 2, 77, Long.MAX_VALUE})
    void aPhotoOfABatchIsAsLargeAsThoseOfRealBatches(long face) {
        byte[] photo = portraits.photo(new Sitter(face, face % 2 == 0, 30), 2023, "x");

        Pixels shown = pictures.forScreen(photo, 1000, 1000).orElseThrow();
        assertThat(shown.width()).isEqualTo(413);
        assertThat(shown.height()).isEqualTo(579);
        assertThat(photo.length).isBetween(13 * 1024, 30 * 1024);
        assertThat(pictures.probe(photo)).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void aNewPhotoIsLargerThanTheRulesOf2023AskFor() {
        for (long face = 0; face < 20; face++) {
            assertThat(portraits.newPhoto(new Sitter(face, face % 3 > 0, 40), 2023).length)
                    .isBetween(45 * 1024 + 1, 80 * 1024);
        }
    }

    @Test
    void theSamePersonLooksTheSameNextYearInOtherClothes() {
        for (long face = 0; face < 12; face++) {
            Sitter sitter = new Sitter(face, true, 30);
            Pixels last = shown(portraits.photo(sitter, 2022, "x"));
            Pixels now = shown(portraits.photo(sitter, 2023, "x"));

            assertThat(distance(last, now, 150, 260, 160, 400)).as("the face").isLessThan(2);
            assertThat(distance(last, now, 20, 390, 520, 575)).as("the clothes").isGreaterThan(8);
        }
    }

    @Test
    void differentPeopleLookDifferent() {
        List<Pixels> faces = LongStream.range(0, 12)
                .mapToObj(face -> shown(portraits.photo(new Sitter(face, true, 30), 2023, "x")))
                .toList();

        for (int i = 0; i < faces.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(faces.get(i), faces.get(j), 90, 320, 60, 440))
                        .as("%d and %d", i, j)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void bothStylesAreDrawn() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(face -> Looks.of(face, true, 30).soft()))
                .contains(true, false);
    }

    @Test
    void thePhotoIsTheSameEachTimeButForItsMark() {
        Sitter sitter = new Sitter(5, false, 51);

        assertThat(portraits.photo(sitter, 2023, "a")).isEqualTo(new DrawnPortraits().photo(sitter, 2023, "a"));
        assertThat(portraits.photo(sitter, 2023, "a")).isNotEqualTo(portraits.photo(sitter, 2023, "b"));
        assertThat(shown(portraits.photo(sitter, 2023, "a")).argb())
                .isEqualTo(shown(portraits.photo(sitter, 2023, "b")).argb());
    }

    private Pixels shown(byte[] photo) {
        return pictures.forScreen(photo, 413, 579).orElseThrow();
    }

    /** The mean difference of two pictures in a rectangle, in steps of brightness. */
    private static double distance(Pixels one, Pixels other, int left, int right, int top, int bottom) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int a = one.argb()[y * one.width() + x];
                int b = other.argb()[y * other.width() + x];
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                }
            }
        }
        return sum / 3.0 / ((bottom - top) * (right - left));
    }
}
