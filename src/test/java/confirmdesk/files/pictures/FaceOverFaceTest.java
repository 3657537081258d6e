package confirmdesk.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.ComparePhotos.Candidate;
import confirmdesk.desk.photo.ComparePhotos.Compared;
import confirmdesk.desk.photo.ComparePhotos.Which;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.measuring.Measuring;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos that are shown in turn, with real pictures of one made-up sitter. */
class FaceOverFaceTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");
    private static final RegistrationNumber BEFORE = new RegistrationNumber("202241010000001");

    private final byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(55_433, false, 29), 2023);
    private final InMemoryDesk desk = new InMemoryDesk();
    private final ComparePhotos comparePhotos = new ComparePhotos(new ImageIoDarkroom(new CascadeFaces()), desk.photos);

    @Test
    void eyesLieInTheSamePlaceWhereverTheyWereBefore() throws IOException {
        desk.photos.putLastYear(BEFORE, portrait);
        desk.photos.put(NUMBER, aside(700, 900, 210, 300));

        Compared compared = inTurn(Optional.of(aside(1200, 800, 600, 200)));

        assertThat(compared.faceOverFace()).isTrue();
        assertThat(compared.photos())
                .extracting(ComparePhotos.Photo::which)
                .containsExactly(Which.LAST_YEAR, Which.THIS_YEAR, Which.NEW);
        List<Marks> faces =
                compared.photos().stream().map(photo -> face(photo.pixels())).toList();
        assertThat(faces).allSatisfy(face -> {
            assertThat(face.eyesX()).isCloseTo(0.5, within(0.03));
            assertThat(face.eyesY()).isCloseTo(0.5, within(0.03));
        });
    }

    @Test
    void ifOneHasNoFaceAllAreShownAsTheyAre() {
        desk.photos.putLastYear(BEFORE, portrait);
        desk.photos.put(NUMBER, Drawn.jpeg(413, 579));

        Compared compared = inTurn(Optional.empty());

        assertThat(compared.faceOverFace()).isFalse();
        assertThat(compared.photos())
                .extracting(photo -> photo.pixels().width())
                .containsExactly(413, 413);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        desk.photos.putLastYear(BEFORE, portrait);
        desk.photos.put(NUMBER, new byte[] {1, 2, 3});
        assertThat(inTurn(Optional.empty()).photos())
                .extracting(ComparePhotos.Photo::which)
                .containsExactly(Which.LAST_YEAR);
    }

    private Compared inTurn(Optional<byte[]> newPhoto) {
        return comparePhotos.inTurn(new Candidate(NUMBER, Optional.of(BEFORE)), newPhoto, 860, 1204);
    }

    private static Marks face(Pixels picture) {
        return new Measuring(new CascadeFaces())
                .face(picture, PictureMeasures.glance(picture))
                .orElseThrow();
    }

    /** The portrait somewhere in a larger picture. */
    private byte[] aside(int width, int height, int left, int top) throws IOException {
        BufferedImage wide = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(ImageIO.read(new ByteArrayInputStream(portrait)), left, top, null);
        graphics.dispose();
        return Drawn.encoded(wide, "png");
    }
}
