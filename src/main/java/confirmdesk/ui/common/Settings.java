package confirmdesk.ui.common;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the clerk chose for this computer and finds again next time.
 *
 * @param onlyDifferences whether the review shows only what differs from last year
 * @param dark whether the screen is dark
 */
public record Settings(ObjectProperty<Locale> language, BooleanProperty dark, BooleanProperty onlyDifferences) {

    /** Before anything was chosen. */
    public static Settings initial() {
        return new Settings(
                new SimpleObjectProperty<>(Locale.CHINESE),
                new SimpleBooleanProperty(),
                new SimpleBooleanProperty(true));
    }
}
