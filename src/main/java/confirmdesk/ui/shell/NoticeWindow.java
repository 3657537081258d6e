package confirmdesk.ui.shell;

import confirmdesk.ui.common.Appearance;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.parts.WorkBar;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window before there is a desk: one sentence, and how far the work is if there is some. */
public final class NoticeWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 240;
    private static final double GAP = 24;

    private final Appearance appearance;
    private final Words words;

    public NoticeWindow(Appearance appearance, Words words) {
        this.appearance = appearance;
        this.words = words;
    }

    /** Shows a sentence. */
    public void show(Stage stage, String sentence) {
        show(stage, new VBox(GAP, label(sentence)));
    }

    /** Shows a sentence and how far the work is. */
    public void show(Stage stage, String sentence, Work work) {
        WorkBar bar = new WorkBar();
        bar.show(work, words);
        show(stage, new VBox(GAP, label(sentence), bar));
    }

    private void show(Stage stage, VBox box) {
        appearance.prepare();
        box.getStyleClass().addAll("screen", "notice-window");
        box.setAlignment(Pos.CENTER);
        Scene scene = new Scene(box, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(appearance.styles());
        stage.setTitle(words.say("shell.title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Label label(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - GAP - GAP);
        return label;
    }
}
