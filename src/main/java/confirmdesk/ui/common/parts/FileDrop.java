package confirmdesk.ui.common.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Lets files be dropped on a part of a screen, which shows that it would take them while they are held over it. */
public final class FileDrop {

    private static final PseudoClass HELD_OVER = PseudoClass.getPseudoClass("held-over");

    private FileDrop() {}

    /** Gives the files that are dropped on {@code place}, in the order in which they came. */
    public static void on(Region place, Consumer<List<Path>> taken) {
        on(place, new SimpleBooleanProperty(true), taken);
    }

    /** The same, but only while the place can take them. */
    public static void on(Region place, ObservableValue<Boolean> ready, Consumer<List<Path>> taken) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && ready.getValue()) {
                event.acceptTransferModes(TransferMode.COPY);
                place.pseudoClassStateChanged(HELD_OVER, true);
            }
            event.consume();
        });
        place.setOnDragExited(event -> place.pseudoClassStateChanged(HELD_OVER, false));
        place.setOnDragDropped(event -> {
            place.pseudoClassStateChanged(HELD_OVER, false);
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
