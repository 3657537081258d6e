package confirmdesk.ui.review.people;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/**
 * A window on the store: as long as the whole selection, but holding only numbers and the few pages that were looked
 * at. Asking for a line asks for its page.
 */
final class Lines extends ObservableListBase<Line> {

    static final int PAGE = 50;
    private static final int PAGES_KEPT = 12;

    private final Consumer<List<Line>> reader;
    private final Map<Integer, List<Line>> pages = new LinkedHashMap<>(PAGES_KEPT, 1, true);
    private final Map<Long, PersonRow> known = new HashMap<>();
    private long[] ids = {};

    /** @param reader is given the lines of a page and fills them when they have been read */
    Lines(Consumer<List<Line>> reader) {
        this.reader = reader;
    }

    @Override
    public Line get(int index) {
        return page(index / PAGE).get(index % PAGE);
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** Looks by number alone: a list view asks where its selected line went, and nobody's rows are read for that. */
    @Override
    public int indexOf(Object line) {
        return line instanceof Line wanted ? indexOf(wanted.id()) : -1;
    }

    @Override
    public List<Line> subList(int from, int to) {
        return new Part(from, to);
    }

    long id(int index) {
        return ids[index];
    }

    /** Where a number stands in the list, -1 if nowhere. */
    int indexOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /** Shows another selection, or the same one after something changed; who was known stays filled meanwhile. */
    void replace(long[] newIds) {
        known.clear();
        pages.values().forEach(page -> page.forEach(this::remember));
        List<Line> gone = new Gone(ids);
        beginChange();
        ids = newIds;
        pages.clear();
        nextReplace(0, newIds.length, gone);
        endChange();
    }

    /** Reads the pages that are held once more. */
    void reread() {
        pages.values().forEach(reader);
    }

    private List<Line> page(int number) {
        List<Line> page = pages.get(number);
        return page == null ? read(number) : page;
    }

    private List<Line> read(int number) {
        int from = number * PAGE;
        int to = Math.min(from + PAGE, ids.length);
        List<Line> page = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            page.add(line(ids[i]));
        }
        pages.put(number, page);
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        reader.accept(page);
        return page;
    }

    private Line line(long id) {
        Line line = new Line(id);
        PersonRow before = known.get(id);
        if (before != null) {
            line.show(before);
        }
        return line;
    }

    private void remember(Line line) {
        PersonRow row = line.row().get();
        if (row != null) {
            known.put(line.id(), row);
        }
    }

    /** A part of the list that is looked through by number too. */
    private final class Part extends AbstractList<Line> {

        private final int from;
        private final int to;

        Part(int from, int to) {
            this.from = Objects.checkIndex(from, to + 1);
            this.to = Objects.checkIndex(to, Lines.this.size() + 1);
        }

        @Override
        public Line get(int index) {
            return Lines.this.get(from + Objects.checkIndex(index, size()));
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public int indexOf(Object line) {
            int place = Lines.this.indexOf(line);
            return place >= from && place < to ? place - from : -1;
        }
    }

    /** What was in the list before, for listeners that ask; nobody's rows are read for it. */
    private static final class Gone extends AbstractList<Line> {

        private final long[] ids;

        Gone(long[] ids) {
            this.ids = ids;
        }

        @Override
        public Line get(int index) {
            return new Line(ids[index]);
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}
