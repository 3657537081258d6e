package confirmdesk.ui.shell;

import confirmdesk.ui.common.Appearance;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the screens into a window; a change of language loads them anew, with everything where it was. */
public final class DeskWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1320;
    private static final double LEAST_HEIGHT = 700;

    private final Screens screens;
    private final Words words;
    private final Appearance appearance;
    private final KeyInput keys;

    public DeskWindow(Screens screens, Words words, Appearance appearance, KeyInput keys) {
        this.screens = screens;
        this.words = words;
        this.appearance = appearance;
        this.keys = keys;
    }

    /** Opens the window. */
    public void open(Stage stage) {
        appearance.prepare();
        Scene scene = new Scene(screens.load(View.SHELL), WIDTH, HEIGHT);
        scene.getStylesheets().setAll(appearance.styles());
        keys.listen(scene);
        words.texts().subscribe((before, now) -> scene.setRoot(screens.load(View.SHELL)));
        stage.titleProperty().bind(words.text("shell.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }
}
