package confirmdesk.ui.common.parts;

import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A key as it is written on the keyboard, shown beside what it does. */
public final class KeyCap extends Label {

    public KeyCap(@NamedArg("key") String key) {
        super(key);
        getStyleClass().add("key-cap");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
