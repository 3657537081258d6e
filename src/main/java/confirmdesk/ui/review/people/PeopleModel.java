package confirmdesk.ui.review.people;

import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.desk.text.Texts;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Signal;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;

/** The list: which people it shows and which of them is chosen. */
public final class PeopleModel {

    /** Nobody is chosen. */
    public static final int NOBODY = -1;

    private final FindRegistrations find;
    private final Worklist worklist;
    private final Words words;
    private final Tasks tasks;
    private final Latest search;
    private final Lines lines = new Lines(this::read);
    private final IntegerProperty chosen = new SimpleIntegerProperty(NOBODY);
    private final ReadOnlyObjectWrapper<OptionalLong> chosenId = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyObjectWrapper<Selection> shown;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper storeEmpty = new ReadOnlyBooleanWrapper();
    private final Caption caption;
    private final Signal rechosen = new Signal();
    private final Signal focusWanted = new Signal();
    private OptionalLong wanted = OptionalLong.empty();
    private boolean firstWanted;
    private boolean replacing;

    public PeopleModel(FindRegistrations find, Worklist worklist, Words words, Tasks tasks) {
        this.find = find;
        this.worklist = worklist;
        this.words = words;
        this.tasks = tasks;
        search = new Latest(tasks);
        shown = new ReadOnlyObjectWrapper<>(worklist.selection().get());
        caption = new Caption(words, shown, storeEmpty, lines, chosen);
        chosen.subscribe(this::choiceChanged);
        worklist.selection().subscribe((before, now) -> load());
        worklist.listChanged().subscribe(this::load);
        worklist.firstWanted().subscribe(this::wantFirst);
        worklist.listWanted().subscribe(this::wantFocus);
        words.texts().subscribe((before, now) -> lines.reread());
    }

    /** Reads the list for the first time. */
    public void start() {
        load();
    }

    /** As long as the selection; only what was looked at is filled. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The place of the chosen line, {@link #NOBODY} if none. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen;
    }

    /** Chooses a line; what a list does on its own while its lines are replaced is no choice of the clerk's. */
    public void choose(int place) {
        if (!replacing) {
            chosen.set(place);
        }
    }

    /** The lines were replaced: the chosen one is to be marked again. */
    public Signal rechosen() {
        return rechosen;
    }

    /** The store's number of the chosen person. */
    public ReadOnlyObjectProperty<OptionalLong> chosenId() {
        return chosenId.getReadOnlyProperty();
    }

    /** Whether what is shown has been read; before that an empty list says nothing. */
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether the list shows what the search box found. */
    public boolean isSearch() {
        return !shown.get().text().isEmpty();
    }

    /** The list is to have the focus. */
    public Signal focusWanted() {
        return focusWanted;
    }

    /** What is written over the list, in it while it is empty, and where in it the chosen one stands. */
    public Caption caption() {
        return caption;
    }

    /** The number of the one after the chosen one, who is next in batch mode. */
    public OptionalLong nextId() {
        int next = chosen.get() + 1;
        return next < lines.size() ? OptionalLong.of(lines.id(next)) : OptionalLong.empty();
    }

    public void next() {
        if (chosen.get() + 1 < lines.size()) {
            chosen.set(chosen.get() + 1);
        }
    }

    public void previous() {
        if (chosen.get() > 0) {
            chosen.set(chosen.get() - 1);
        }
    }

    /** Chooses somebody as soon as the list was read again; nobody if that person isn't in it. */
    public void bringBack(long id) {
        wanted = OptionalLong.of(id);
        load();
    }

    private void wantFirst() {
        firstWanted = true;
        load();
    }

    private void wantFocus() {
        if (chosen.get() == NOBODY) {
            next();
        }
        focusWanted.fire();
    }

    private void load() {
        Selection selection = worklist.selection().get();
        if (!selection.equals(shown.get())) {
            loaded.set(false);
        }
        search.run(() -> lookUp(selection), found -> show(selection, found));
    }

    private Found lookUp(Selection selection) {
        long[] ids = find.ids(selection);
        boolean nobodyAtAll = ids.length == 0 && find.counts().getOrDefault(QueueLine.ALL, 0L) == 0;
        return new Found(ids, nobodyAtAll);
    }

    private void show(Selection selection, Found found) {
        boolean same = selection.equals(shown.get());
        OptionalLong before = chosenId.get();
        shown.set(selection);
        storeEmpty.set(found.nobodyAtAll());
        replacing = true;
        lines.replace(found.ids());
        replacing = false;
        loaded.set(true);
        chosen.set(place(same, before));
        choiceChanged();
        rechosen.fire();
    }

    /** Whoever was chosen stays chosen; the first if that is wanted; nobody if that person left the list. */
    private int place(boolean same, OptionalLong before) {
        if (firstWanted) {
            firstWanted = false;
            focusWanted.fire();
            return lines.isEmpty() ? NOBODY : 0;
        }
        if (wanted.isPresent()) {
            int place = lines.indexOf(wanted.getAsLong());
            wanted = OptionalLong.empty();
            return place;
        }
        return same && before.isPresent() ? lines.indexOf(before.getAsLong()) : NOBODY;
    }

    private void choiceChanged() {
        int index = chosen.get();
        chosenId.set(index == NOBODY ? OptionalLong.empty() : OptionalLong.of(lines.id(index)));
    }

    private void read(List<Line> page) {
        Texts texts = words.texts().get();
        QueueLine line = shown.get().line();
        tasks.run(() -> find.page(page.stream().map(Line::id).toList()), found -> fill(page, found, line, texts));
    }

    private static void fill(List<Line> page, List<Summary> found, QueueLine shown, Texts texts) {
        Map<Long, Summary> byId = found.stream().collect(Collectors.toMap(Summary::id, Function.identity()));
        page.forEach(line ->
                Optional.ofNullable(byId.get(line.id())).ifPresent(s -> line.show(PersonRow.of(s, shown, texts))));
    }

    private record Found(long[] ids, boolean nobodyAtAll) {}
}
