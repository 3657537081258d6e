package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.ui.common.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path wide = wide();
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
        assertThat(visit.store().photos().original(number)).hasValue(before);
        assertThat(Files.readAllBytes(wide)).isEqualTo(before);
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

    private Path wide() throws IOException {
        byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(55_433, false, 29), 2023);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(portrait));
        BufferedImage wide = new BufferedImage(1200, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 700);
        graphics.drawImage(drawn, 500, 700 - drawn.getHeight(), null);
        graphics.dispose();
        Path file = folder.resolve("太宽.png");
        ImageIO.write(wide, "png", file.toFile());
        return file;
    }
}
