package confirmdesk.ui.review.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One line of the list: at first only the store's number, the person as soon as its page was read. */
public final class Line {

    private final long id;
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> row = new ReadOnlyObjectWrapper<>();

    Line(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    void show(PersonRow person) {
        row.set(person);
    }

    public ReadOnlyObjectProperty<@Nullable PersonRow> row() {
        return row.getReadOnlyProperty();
    }
}
