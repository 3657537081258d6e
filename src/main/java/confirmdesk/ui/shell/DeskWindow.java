package confirmdesk.ui.shell;

import confirmdesk.ui.common.Appearance;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the screens into a window; a change of language loads them anew, with everything where it was. */
public final class DeskWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /** A screen of 1920 × 1080 at 200 %, less its task bar. */
    private static final double LEAST_WIDTH = 940;

    private static final double LEAST_HEIGHT = 480;

    /** What frame and title bar of a window take, on any of the desktops. */
    private static final double FRAME = 60;

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
        stage.sizeToScene();
        stage.show();
    }

    /** Moves the open window where all of it can be seen: to the middle, or over the whole screen if that is small. */
    public static void useRoom(Stage stage) {
        if (isRoomy(Screen.getPrimary().getVisualBounds())) {
            stage.centerOnScreen();
        } else {
            stage.setMaximized(true);
        }
    }

    static boolean isRoomy(Rectangle2D screen) {
        return screen.getWidth() >= WIDTH + FRAME && screen.getHeight() >= HEIGHT + FRAME;
    }
}
