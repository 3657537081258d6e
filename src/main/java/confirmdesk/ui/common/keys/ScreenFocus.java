package confirmdesk.ui.common.keys;

import javafx.scene.Node;
import javafx.scene.control.Button;

/** Where the focus is on a screen that has one green button: on the screen itself, so that Enter presses the button. */
public final class ScreenFocus {

    private ScreenFocus() {}

    /** Gives the screen the focus whenever it is shown, and whenever its green button comes to life. */
    public static void on(Node screen, Button... green) {
        Zone.DECIDING.mark(screen);
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                screen.requestFocus();
            }
        });
        for (Button button : green) {
            button.disabledProperty().subscribe((before, off) -> {
                if (!off) {
                    screen.requestFocus();
                }
            });
        }
    }
}
