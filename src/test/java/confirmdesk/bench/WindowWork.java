package confirmdesk.bench;

import confirmdesk.app.DeskApplication;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.ui.review.people.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** What a clerk expects at once, in the real window without a display. */
final class WindowWork {

    /** Longer than Enter waits on a record that just appeared. */
    private static final long SETTLED_MILLIS = 500;

    private static final int WARMED_UP = 100;

    private final Path store;
    private final Measurements measured;
    private final Random random = new Random(1366);
    private final List<String> typed = new ArrayList<>();
    private final List<Boolean> free = new ArrayList<>();
    private int replacements;

    WindowWork(Path store, Measurements measured) {
        this.store = store;
        this.measured = measured;
    }

    void run(int searched, int opened, int decided) throws Exception {
        prepare(searched, decided);
        Stage stage = FxToolkit.registerPrimaryStage();
        Application desk = FxToolkit.setupApplication(DeskApplication.class, store.toString(), "TEST");
        Scene scene = Screen.ask(stage::getScene);
        ListView<Line> list = Screen.ask(() -> list(scene));
        Screen.until(() -> {}, () -> isFilled(list));
        Screen.ask(() -> {
            list.getItems().addListener((ListChangeListener<Line>) change -> replacements++);
            return true;
        });
        open(scene, list, opened);
        decide(scene, list, decided);
        search(scene, list);
        measured.printQuick();
        FxToolkit.cleanupStages();
        FxToolkit.cleanupApplication(desk);
    }

    /** What is typed, and whom nothing stops from being confirmed; read before the window has the store. */
    private void prepare(int searched, int decided) {
        try (OpenDesk desk = OpenDesk.in(store)) {
            long[] pending = desk.find().ids(Selection.of(QueueLine.PENDING));
            for (int i = 0; i < searched; i++) {
                Registration somebody = desk.open()
                        .open(pending[random.nextInt(pending.length)])
                        .orElseThrow()
                        .file()
                        .registration();
                typed.add(somebody.get(Field.NAME));
                typed.add(somebody.get(Field.ID_NUMBER));
                typed.add(somebody.number().value());
            }
            for (int i = 0; i <= decided; i++) {
                free.add(desk.open().open(pending[i]).orElseThrow().stops().isEmpty());
            }
        }
    }

    /** As elsewhere, the first ones are not counted. */
    private void open(Scene scene, ListView<Line> list, int times) {
        for (int i = 0; i < WARMED_UP + times; i++) {
            String before = Screen.ask(() -> shown(scene));
            int place = random.nextInt(list.getItems().size());
            long nanos = Screen.until(
                    () -> list.getSelectionModel().select(place), () -> !Objects.equals(before, shown(scene)));
            if (i >= WARMED_UP) {
                measured.add("window: line chosen, record with both photos on the screen", nanos);
            }
        }
    }

    private void decide(Scene scene, ListView<Line> list, int times) throws InterruptedException {
        Screen.until(
                () -> list.getSelectionModel().select(0), () -> !shown(scene).isEmpty());
        for (int i = 0; i < times; i++) {
            TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
            String before = Screen.ask(() -> shown(scene));
            boolean enter = free.get(i);
            long nanos = Screen.until(
                    () -> press(list, enter ? KeyCode.ENTER : KeyCode.DOWN),
                    () -> !Objects.equals(before, shown(scene)));
            if (enter) {
                measured.add("window: Enter, decision on disk, next record on the screen", nanos);
            }
        }
    }

    /** Every key begins at the full queue: from no hits to no hits there would be nothing to see. */
    private void search(Scene scene, ListView<Line> list) {
        TextField box = Screen.ask(() -> (TextField) scene.lookup(".search .text-field"));
        for (String text : typed) {
            for (int end = 1; end <= text.length(); end++) {
                untilReplaced(list, box, "");
                measured.add(
                        "window: key in the search box, rows on the screen",
                        untilReplaced(list, box, text.substring(0, end)));
            }
        }
    }

    private long untilReplaced(ListView<Line> list, TextField box, String text) {
        if (Screen.ask(box::getText).equals(text)) {
            return 0;
        }
        int before = Screen.ask(() -> replacements);
        return Screen.until(
                () -> box.setText(text),
                () -> replacements > before && (list.getItems().isEmpty() || isFilled(list)));
    }

    private static void press(ListView<Line> list, KeyCode code) {
        list.requestFocus();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(list, new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    private static boolean isFilled(ListView<Line> list) {
        return !list.getItems().isEmpty() && list.getItems().getFirst().row().get() != null;
    }

    private static String shown(Scene scene) {
        return scene.lookup("#registration") instanceof Label label ? Objects.toString(label.getText(), "") : "";
    }

    @SuppressWarnings("unchecked")
    private static ListView<Line> list(Scene scene) {
        return (ListView<Line>) scene.lookup(".people .list-view");
    }
}
