package confirmdesk.ui.common;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the clerk works on: the selection that the list shows and the registration that lies open. */
public final class Worklist {

    private QueueLine line = QueueLine.PENDING;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.of(line));
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Signal changed = new Signal();
    private final Signal listChanged = new Signal();
    private final Signal firstWanted = new Signal();
    private final Signal listWanted = new Signal();
    private final Signal searchWanted = new Signal();

    public Worklist() {
        changed.subscribe(listChanged::fire);
    }

    /** Which registrations the list shows. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The line of the queue that the list shows while nothing is searched. */
    public QueueLine line() {
        return line;
    }

    /** Shows a line of the queue. */
    public void show(QueueLine chosen) {
        line = chosen;
        selection.set(Selection.of(chosen));
    }

    /** Shows what a text finds; without a text the line of the queue again. */
    public void search(String text) {
        selection.set(text.isBlank() ? Selection.of(line) : Selection.search(text.strip()));
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

    /** Counts and list are to be read again, the open registration is not. */
    public Signal listChanged() {
        return listChanged;
    }

    /** The first of the list is to be opened as soon as the list is there. */
    public Signal firstWanted() {
        return firstWanted;
    }

    /** The list is to have the focus, its first line chosen if none is. */
    public Signal listWanted() {
        return listWanted;
    }

    /** The next person is to be searched: the search box is to be empty and have the focus. */
    public Signal searchWanted() {
        return searchWanted;
    }
}
