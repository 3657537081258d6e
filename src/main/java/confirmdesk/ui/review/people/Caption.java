package confirmdesk.ui.review.people;

import confirmdesk.desk.review.Selection;
import confirmdesk.ui.common.Words;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** What is written over the list, in it while it is empty, and where in it the chosen one stands. */
public final class Caption {

    private final Words words;
    private final ObservableValue<Selection> shown;
    private final ObservableValue<Boolean> storeEmpty;
    private final ObservableList<Line> lines;
    private final ObservableIntegerValue chosen;

    Caption(
            Words words,
            ObservableValue<Selection> shown,
            ObservableValue<Boolean> storeEmpty,
            ObservableList<Line> lines,
            ObservableIntegerValue chosen) {
        this.words = words;
        this.shown = shown;
        this.storeEmpty = storeEmpty;
        this.lines = lines;
        this.chosen = chosen;
    }

    /** What the list shows and how many. */
    public ObservableValue<String> title() {
        return live(() -> words.say(
                isSearch() ? "people.found" : "people.title", shown.getValue().line(), Words.number(lines.size())));
    }

    /** What an empty list says. */
    public ObservableValue<String> whenEmpty() {
        return live(() -> words.say(emptyKey()));
    }

    /** The place of the chosen person, such as 4 / 612; empty if nobody is chosen. */
    public ObservableValue<String> position() {
        return live(() -> chosen.get() == PeopleModel.NOBODY
                ? ""
                : words.say("people.position", Words.number(chosen.get() + 1L), Words.number(lines.size())));
    }

    private String emptyKey() {
        if (storeEmpty.getValue()) {
            return "people.empty-store";
        }
        return isSearch() ? "people.nothing-found" : "people.empty-line";
    }

    private boolean isSearch() {
        return !shown.getValue().text().isEmpty();
    }

    private ObservableValue<String> live(Supplier<String> text) {
        return Bindings.createStringBinding(text::get, words.texts(), shown, storeEmpty, lines, chosen);
    }
}
