package confirmdesk.ui.common;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * What the clerk chose for this computer and finds again next time.
 *
 * @param onlyDifferences whether the review shows only what differs from last year
 * @param folders where files of each kind were chosen last
 * @param dark whether the screen is dark
 */
public record Settings(
        ObjectProperty<Locale> language,
        BooleanProperty dark,
        BooleanProperty onlyDifferences,
        ObservableMap<String, Path> folders) {

    /** Before anything was chosen. */
    public static Settings initial() {
        return new Settings(
                new SimpleObjectProperty<>(Locale.CHINESE),
                new SimpleBooleanProperty(),
                new SimpleBooleanProperty(true),
                FXCollections.observableHashMap());
    }
}
