package confirmdesk.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which screen stands beside the queue. */
public final class Navigator {

    private final View home;
    private final ReadOnlyObjectWrapper<View> shown;

    /** @param home the screen that the program opens with and that Esc leads back to */
    public Navigator(View home) {
        this.home = home;
        shown = new ReadOnlyObjectWrapper<>(home);
    }

    public ReadOnlyObjectProperty<View> shown() {
        return shown.getReadOnlyProperty();
    }

    public void show(View view) {
        shown.set(view);
    }

    public void goHome() {
        shown.set(home);
    }

    /** Goes home. @return whether that was elsewhere */
    public boolean backHome() {
        boolean away = !isHome();
        goHome();
        return away;
    }

    public boolean isHome() {
        return shown.get() == home;
    }
}
