package confirmdesk.ui.shell;

import confirmdesk.ui.common.parts.KeyCap;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows a command by its name and its key. */
final class PaletteCell extends ListCell<PaletteModel.Hit> {

    @Override
    protected void updateItem(PaletteModel.@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            return;
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(new Label(hit.name()), space);
        if (!hit.key().isEmpty()) {
            line.getChildren().add(new KeyCap(hit.key()));
        }
        setGraphic(line);
        setAccessibleText(hit.name());
    }
}
