package confirmdesk.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** The part of the tour in which photos are compared, handed in and put right. */
final class PhotoTour {

    private final Visit visit;
    private final Pictures pictures;
    private final Path place;

    PhotoTour(Visit visit, Pictures pictures, Path place) {
        this.visit = visit;
        this.pictures = pictures;
        this.place = place;
    }

    void go() throws IOException {
        visit.click("照片问题");
        visit.press(KeyCode.P);
        visit.dialogs().answer(place.resolve("batch").resolve("新照片").resolve("新照片1.jpg"));
        visit.press(KeyCode.O);
        pictures.take("photo", "A new photo, judged rule by rule");
        visit.dialogs().answer(WidePicture.in(place));
        visit.press(KeyCode.O);
        visit.press(KeyCode.F);
        pictures.take("photo-edit", "The face framed as the rules ask for it; lines for the head, a band for the eyes");
        visit.type("V");
        pictures.take("photo-whole", "All of what was handed in, with the frame that is cut out");
        speak(Locale.ENGLISH);
        visit.type("V");
        pictures.take("photo-english", "The same in English");
        speak(Locale.CHINESE);
        visit.press(KeyCode.ENTER);
        pictures.take("photo-replaced", "The photo is replaced");
        compare();
    }

    private void compare() throws IOException {
        visit.click("有变化");
        visit.press(KeyCode.P);
        visit.dialogs().answer(place.resolve("batch").resolve("新照片"));
        visit.press(KeyCode.W);
        visit.type("B");
        pictures.take(
                "photo-turns", "Last year's and this year's photo in turn, in the same place; a folder is watched");
        visit.type("B");
        WidePicture.in(place.resolve("batch").resolve("新照片"));
        visit.until(() -> !visit.find("#adopt").isDisabled() || visit.sees("#override"));
        visit.press(KeyCode.RIGHT);
        Files.copy(
                place.resolve("太宽.png"), place.resolve("batch").resolve("新照片").resolve("又一张.png"));
        visit.until(() -> visit.sees("又一张.png"));
        speak(Locale.ENGLISH);
        pictures.take("photo-watched", "Pictures that arrive in a watched folder, in English");
        speak(Locale.CHINESE);
        visit.press(KeyCode.W);
        visit.press(KeyCode.ESCAPE);
    }

    private void speak(Locale language) {
        visit.onScreen(() -> {
            visit.desk().foundation().settings().language().set(language);
            return true;
        });
    }
}
