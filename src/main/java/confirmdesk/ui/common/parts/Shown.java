package confirmdesk.ui.common.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Parts of a screen that are there only at times, and take no room at others. */
public final class Shown {

    private Shown() {}

    /** Shows the part while the condition holds. */
    public static void when(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(part.visibleProperty());
    }
}
