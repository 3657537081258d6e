package confirmdesk.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** The part of the tour in which the photos of the whole batch are checked. */
final class PhotoCheckTour {

    private static final Instant MORNING = Instant.parse("2023-01-06T01:02:00Z");
    private static final int REPLACED = 7;

    private final Visit visit;
    private final Pictures pictures;
    private final Path place;

    PhotoCheckTour(Visit visit, Pictures pictures, Path place) {
        this.visit = visit;
        this.pictures = pictures;
        this.place = place;
    }

    void go() throws IOException {
        SharedPhotos shared = new SharedPhotos(visit.store());
        shared.sameFile(20, 31);
        shared.samePicture(22, 40);
        visit.click("照片检查");
        visit.press(KeyCode.S);
        pictures.take("photo-check-missing", "What the check found, and who has no photo");
        visit.click("有任一项不符");
        pictures.take("photo-check", "The photos of the whole batch, the worst first");
        visit.click("两人照片极相似");
        pictures.take("photo-check-pair", "The same picture under two people");
        speak(Locale.ENGLISH);
        pictures.take("photo-check-english", "The same in English");
        speak(Locale.CHINESE);
        for (int i = 0; i < REPLACED; i++) {
            shared.replaced(50 + i, 61 + i, MORNING.plusSeconds(417 * i));
        }
        Path sheet = place.resolve("换照清单.pdf");
        visit.dialogs().answer(sheet);
        visit.press(KeyCode.C);
        pictures.paper(sheet, "contact-sheet", "The sheet of today's replaced photos, a PDF");
        visit.press(KeyCode.ESCAPE);
    }

    private void speak(Locale language) {
        visit.onScreen(() -> {
            visit.desk().foundation().settings().language().set(language);
            return true;
        });
    }
}
