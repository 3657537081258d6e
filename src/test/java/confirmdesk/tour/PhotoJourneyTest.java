package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.store.Store;
import confirmdesk.ui.common.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that is much too wide, put right with keys alone, on a real store. */
class PhotoJourneyTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "cli");

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @BeforeEach
    void importABatch() throws Exception {
        visit = new Visit(folder.resolve("库"), StoreInfo.Kind.REAL);
        visit.click("导入批次");
        visit.dialogs().answer(LISTS.resolve("this-year.csv"));
        visit.click("本年报名");
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.ESCAPE);
        visit.click("照片问题");
        visit.press(KeyCode.P);
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void aPictureThatIsTooWideIsFramedMovedAndTaken() throws Exception {
        Path wide = WidePicture.in(folder);
        byte[] before = Files.readAllBytes(wide);
        RegistrationNumber number = open();
        visit.dialogs().answer(wide);
        visit.press(KeyCode.O);
        assertThat(visit.find("#adopt").isDisabled()).isTrue();

        visit.press(KeyCode.F);
        visit.press(KeyCode.RIGHT);
        visit.press(KeyCode.DOWN);
        visit.press(KeyCode.CONTROL, KeyCode.Z);
        visit.press(KeyCode.LEFT);
        assertThat(visit.find("#adopt").isDisabled()).isFalse();
        visit.press(KeyCode.ENTER);

        assertThat(visit.desk().foundation().navigator().shown().get()).isEqualTo(View.REVIEW);
        byte[] stored = visit.store().photos().thisYear(number).orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat((double) picture.getWidth() / picture.getHeight()).isCloseTo(600.0 / 840, within(0.005));
        assertThat(visit.store().photos().handedIn(number))
                .map(HandedIn::original)
                .hasValue(before);
        assertThat(Files.readAllBytes(wide)).isEqualTo(before);
    }

    @Test
    void whatWasDoneIsTakenUpAgain() throws Exception {
        RegistrationNumber number = open();
        handInFramed();
        visit.press(KeyCode.ENTER);
        Recipe framed = recipe(number);
        assertThat(framed.isWhole()).isFalse();
        assertThat(judgedLater(number))
                .isNotEmpty()
                .noneMatch(verdict -> verdict.result() == PhotoVerdict.Result.FAILED);

        visit.press(KeyCode.P);
        visit.press(KeyCode.E);
        assertThat(visit.find("#back").isDisabled()).isTrue();
        visit.press(KeyCode.ENTER);

        assertThat(recipe(number)).isEqualTo(framed);
    }

    @Test
    void everyKeyIsAStepThatCanBeTakenBack() throws Exception {
        handInFramed();
        visit.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(visit.find("#back").isDisabled()).isTrue();
        visit.type("]+.,-[");
        for (int step = 0; step < 6; step++) {
            assertThat(visit.find("#back").isDisabled()).isFalse();
            visit.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(visit.find("#back").isDisabled()).isTrue();
    }

    @Test
    void theMouseMovesTheFrameOverTheWholeAndThePictureBelowTheFrame() throws Exception {
        RegistrationNumber number = open();
        handInFramed();
        visit.press(KeyCode.ENTER);
        double framed = recipe(number).frame().x();

        visit.press(KeyCode.P);
        visit.press(KeyCode.E);
        visit.press(KeyCode.V);
        visit.drag("#whole", 3, 0);
        visit.press(KeyCode.V);
        visit.press(KeyCode.ENTER);
        double right = recipe(number).frame().x();
        assertThat(right).isGreaterThan(framed);

        visit.press(KeyCode.P);
        visit.press(KeyCode.E);
        visit.drag("#guides", 6, 0);
        visit.press(KeyCode.ENTER);
        assertThat(recipe(number).frame().x()).isLessThan(right);
    }

    @Test
    void thePictureThatArrivesInTheWatchedFolderIsTaken() throws Exception {
        RegistrationNumber number = open();
        Path card = Files.createDirectories(folder.resolve("DCIM").resolve("100CANON"));
        Files.write(card.resolve("旧.jpg"), new byte[] {1});
        visit.dialogs().answer(folder.resolve("DCIM"));
        visit.press(KeyCode.W);
        Path taken = WidePicture.in(card);
        visit.until(
                () -> !visit.find("#back").getParent().lookup(".needs-picture").isDisabled());
        visit.press(KeyCode.F);
        visit.press(KeyCode.ENTER);
        assertThat(visit.store().photos().handedIn(number).orElseThrow().original())
                .isEqualTo(Files.readAllBytes(taken));
    }

    private void handInFramed() throws IOException {
        visit.dialogs().answer(WidePicture.in(folder));
        visit.press(KeyCode.O);
        visit.press(KeyCode.F);
    }

    /** What is said about the photo once it is stored: about what was cut out, not about what was handed in. */
    private List<PhotoVerdict> judgedLater(RegistrationNumber number) {
        Store store = visit.store();
        ImageIoPictures pictures = new ImageIoPictures(new CascadeFaces());
        return new ReplacePhoto(store.registrations(), store.photos(), pictures, store.tables(), Clock.systemUTC())
                .verdicts(number);
    }

    private Recipe recipe(RegistrationNumber number) {
        return visit.store().photos().handedIn(number).orElseThrow().recipe();
    }

    private RegistrationNumber open() {
        return visit.desk()
                .foundation()
                .worklist()
                .opened()
                .get()
                .file()
                .registration()
                .number();
    }
}
