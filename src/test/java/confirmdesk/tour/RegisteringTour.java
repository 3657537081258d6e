package confirmdesk.tour;

import confirmdesk.desk.review.Selection;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** The part of the tour in which somebody is registered at the desk. */
final class RegisteringTour {

    private final Visit visit;
    private final Pictures pictures;
    private final Path lastYear;

    RegisteringTour(Visit visit, Pictures pictures, Path lastYear) {
        this.visit = visit;
        this.pictures = pictures;
        this.lastYear = lastYear;
    }

    void go() throws IOException {
        Person person = whoDidNotComeThisYear();
        visit.click("现场补录");
        visit.press(KeyCode.ENTER);
        type(person.region());
        type(person.site());
        type("");
        type(person.name());
        type("");
        type(person.idNumber());
        visit.click("考生已阅读考生须知");
        pictures.take(
                "registering", "Registering somebody at the desk: every field is kept, what is odd is told beside it");
        visit.click("考生已作诚信承诺，所填内容真实");
        for (int i = 0; i < 3; i++) {
            visit.press(KeyCode.PAGE_DOWN);
        }
        pictures.take("registering-exam", "Prefilled from last year, with the subjects due ticked");
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.CONTROL, KeyCode.A);
        type("新郑市第二人民医院");
        pictures.take("registering-work", "A changed value, with last year's beside it");
        visit.press(KeyCode.PAGE_DOWN);
        visit.dialogs().answer(lastYear.resolveSibling("新照片").resolve("新照片1.jpg"));
        visit.press(KeyCode.O);
        pictures.take("registering-photo", "A new photo for somebody without one, judged rule by rule");
        inEnglish();
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.CONTROL, KeyCode.S);
        pictures.take("registered", "Submitted: an ordinary pending registration, marked as the desk's own");
    }

    private void inEnglish() throws IOException {
        speak(Locale.ENGLISH);
        pictures.take("registering-english", "The same in English");
        speak(Locale.CHINESE);
    }

    private void speak(Locale language) {
        visit.onScreen(() -> {
            visit.desk().foundation().settings().language().set(language);
            return true;
        });
    }

    private void type(String text) {
        if (!text.isEmpty()) {
            visit.type(text);
        }
        visit.press(KeyCode.ENTER);
    }

    private Person whoDidNotComeThisYear() throws IOException {
        List<String> lines = Files.readAllLines(lastYear);
        List<String> header =
                Arrays.asList(lines.getFirst().replace("\uFEFF", "").split(","));
        List<Person> people = lines.stream()
                .skip(1)
                .map(line -> Person.of(header, line.split(",", -1)))
                .filter(p -> p.idNumber().matches("\\d{17}[\\dX]"))
                .toList();
        return people.stream()
                .filter(p -> visit.store().registrations().ids(Selection.search(p.idNumber())).length == 0)
                .findFirst()
                .orElse(people.getFirst());
    }

    private record Person(String name, String idNumber, String region, String site) {

        static Person of(List<String> header, String[] cells) {
            return new Person(
                    cells[header.indexOf(Field.NAME.header())],
                    cells[header.indexOf(Field.ID_NUMBER.header())],
                    cells[header.indexOf(Field.REGION.header())],
                    cells[header.indexOf(Field.SITE.header())]);
        }
    }
}
