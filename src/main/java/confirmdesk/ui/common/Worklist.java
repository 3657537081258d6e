package confirmdesk.ui.common;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the clerk works on: the selection that the list shows and the registration that lies open. */
public final class Worklist {

    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.of(QueueLine.PENDING));
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Signal changed = new Signal();
    private final Signal firstWanted = new Signal();
    private final Signal searchWanted = new Signal();

    /** Which registrations the list shows. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    public void select(Selection what) {
        selection.set(what);
    }

    /** The registration that lies open, as it was when it was opened. */
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    public void open(@Nullable Opened registration) {
        opened.set(registration);
    }

    /** The store holds something new: counts, list and the open registration are to be read again. */
    public Signal changed() {
        return changed;
    }

    /** The first of the list is to be opened as soon as the list is there. */
    public Signal firstWanted() {
        return firstWanted;
    }

    /** The next person is to be searched: the search box is to be empty and have the focus. */
    public Signal searchWanted() {
        return searchWanted;
    }
}
