package confirmdesk.ui.common.parts;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Keeps the marked line of a table and what the model holds for chosen the same. */
public final class Choosing {

    private Choosing() {}

    /** What a table forgets on its own, because its lines are replaced, stays chosen in the model. */
    public static <T> void both(TableView<T> table, ObjectProperty<@Nullable T> chosen) {
        var marked = table.getSelectionModel();
        marked.selectedItemProperty().subscribe(line -> {
            if (line != null) {
                chosen.set(line);
            }
        });
        chosen.subscribe(line -> {
            if (line == null) {
                marked.clearSelection();
            } else if (!line.equals(marked.getSelectedItem())) {
                marked.select(line);
                table.scrollTo(line);
            }
        });
    }
}
