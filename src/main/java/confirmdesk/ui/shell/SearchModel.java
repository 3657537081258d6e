package confirmdesk.ui.shell;

import confirmdesk.desk.review.Selection;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Signal;
import confirmdesk.ui.common.Worklist;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The one search box for everything. */
public final class SearchModel {

    private final Worklist worklist;
    private final Navigator navigator;
    private final StringProperty text = new SimpleStringProperty("");
    private final Signal focusWanted = new Signal();
    private final Signal caretAtEndWanted = new Signal();

    public SearchModel(Worklist worklist, Navigator navigator) {
        this.worklist = worklist;
        this.navigator = navigator;
        text.subscribe((before, now) -> search(now));
        worklist.selection().subscribe((before, now) -> selectionChanged(now));
        worklist.searchWanted().subscribe(this::next);
    }

    public StringProperty text() {
        return text;
    }

    /** The caret is to stand in the box. */
    public Signal focusWanted() {
        return focusWanted;
    }

    /** The caret is to stand in the box behind what is there, because typing goes on. */
    public Signal caretAtEndWanted() {
        return caretAtEndWanted;
    }

    /** Goes to the box. */
    public void focus() {
        navigator.goHome();
        focusWanted.fire();
    }

    /** Enter in the box opens the first hit. */
    public void openFirst() {
        if (!text.get().isBlank()) {
            worklist.firstWanted().fire();
        }
    }

    /** From the box into the list. */
    public void toList() {
        worklist.listWanted().fire();
    }

    /** Opens the person that a scanner read, wherever the focus was. */
    public void scan(String read) {
        navigator.goHome();
        text.set(read.strip());
        openFirst();
    }

    /** Goes on with characters that came too fast for single keys. */
    public void type(String characters) {
        navigator.goHome();
        text.set(text.get() + characters);
        caretAtEndWanted.fire();
    }

    /** Empties the box. @return whether there was anything in it */
    public boolean clear() {
        boolean filled = !text.get().isEmpty();
        text.set("");
        return filled;
    }

    private void next() {
        text.set("");
        focusWanted.fire();
    }

    private void search(String now) {
        navigator.goHome();
        worklist.search(now);
    }

    /** The list shows something else than the box says, because a line of the queue or a link was chosen. */
    private void selectionChanged(Selection now) {
        if (!now.text().equals(text.get().strip())) {
            text.set(now.text());
        }
    }
}
