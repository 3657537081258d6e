package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.store.StoreInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column on the left has room for every line that there may be, whole, in a window of 1366 × 768. */
class QueueFitTest {

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @BeforeEach
    void open() throws Exception {
        visit = new Visit(folder.resolve("store"), StoreInfo.Kind.PRACTICE);
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void everyLineHasRoomInBothLanguages() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            visit.onScreen(() -> {
                visit.desk().foundation().settings().language().set(language);
                all(queue(), ".queue-line").forEach(QueueFitTest::show);
                return true;
            });
            visit.onScreen(() -> {
                ScrollPane queue = queue();
                queue.getScene().getRoot().applyCss();
                queue.getScene().getRoot().layout();
                Parent lines = (Parent) queue.getContent();
                assertThat(queue.getScene().getHeight()).isEqualTo(768);
                assertThat(lines.getLayoutBounds().getHeight())
                        .as("%s", language)
                        .isLessThanOrEqualTo(queue.getViewportBounds().getHeight());
                all(queue, ".label")
                        .forEach(label -> assertThat(label.getLayoutBounds().getWidth())
                                .as("%s", ((Label) label).getText())
                                .isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.5));
                return true;
            });
        }
    }

    private static ScrollPane queue() {
        return (ScrollPane) Window.getWindows().getFirst().getScene().lookup(".queue");
    }

    /** The lines that are there only while somebody is in them too. */
    private static void show(Node line) {
        line.visibleProperty().unbind();
        line.managedProperty().unbind();
        line.setVisible(true);
        line.setManaged(true);
    }

    private static List<Node> all(ScrollPane queue, String what) {
        return List.copyOf(queue.getContent().lookupAll(what));
    }
}
