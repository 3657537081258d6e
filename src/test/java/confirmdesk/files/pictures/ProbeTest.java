package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.photo.PhotoState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos of a batch are judged by their structure alone. */
class ProbeTest {

    private final ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());

    @Test
    void wholePicturesAreThere() {
        assertThat(pictures.probe(Drawn.jpeg(41, 57))).isEqualTo(PhotoState.PRESENT);
        assertThat(pictures.probe(Drawn.png(41, 57))).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void whatIsNoPictureIsUnreadable() {
        assertThat(pictures.probe(new byte[0])).isEqualTo(PhotoState.UNREADABLE);
        assertThat(pictures.probe("报名序号,姓名".getBytes(StandardCharsets.UTF_8))).isEqualTo(PhotoState.UNREADABLE);
        assertThat(pictures.probe(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isEqualTo(PhotoState.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPictureCutAnywhereIsUnreadable(String format) {
        byte[] whole = Drawn.encoded(Drawn.noise(40, 50, 60, 1), format);

        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(pictures.probe(Drawn.cut(whole, length)))
                    .as("%s cut to %d of %d bytes", format, length, whole.length)
                    .isEqualTo(PhotoState.UNREADABLE);
        }
    }

    @Test
    void whatFollowsTheEndDoesNoHarm() {
        byte[] jpeg = Drawn.jpeg(41, 57);

        assertThat(pictures.probe(Arrays.copyOf(jpeg, jpeg.length + 500))).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void theEndOfAPreviewInsideIsNotTheEndOfThePicture() {
        byte[] preview = Drawn.jpeg(8, 8);
        byte[] segment = new byte[preview.length + 4];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) 0xE1;
        segment[2] = (byte) (preview.length + 2 >> 8);
        segment[3] = (byte) (preview.length + 2);
        System.arraycopy(preview, 0, segment, 4, preview.length);
        byte[] jpeg = Drawn.inserted(Drawn.jpeg(41, 57), segment);

        assertThat(pictures.probe(jpeg)).isEqualTo(PhotoState.PRESENT);
        assertThat(pictures.probe(Drawn.cut(jpeg, jpeg.length - 40))).isEqualTo(PhotoState.UNREADABLE);
    }

    @Test
    void aHeaderThatAsksForTooMuchIsUnreadable() {
        assertThat(pictures.probe(Drawn.pretending(Drawn.jpeg(41, 57), 65_500, 65_500)))
                .isEqualTo(PhotoState.UNREADABLE);
    }
}
