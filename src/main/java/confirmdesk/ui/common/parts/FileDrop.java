package confirmdesk.ui.common.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a part of a screen. */
public final class FileDrop {

    private FileDrop() {}

    /** Gives the files that are dropped on {@code place}, in the order in which they came. */
    public static void on(Node place, Consumer<List<Path>> taken) {
        place.setOnDragOver(FileDrop::over);
        place.setOnDragDropped(event -> {
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
