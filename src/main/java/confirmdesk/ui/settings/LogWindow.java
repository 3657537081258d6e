package confirmdesk.ui.settings;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/**
 * A window on the log, newest entry first: as long as the whole log, but holding only the few pages that were looked
 * at. Asking for a line asks for its page. Entries are numbered 1, 2, 3, … without a gap, so a place says its number.
 */
final class LogWindow extends ObservableListBase<LogPlace> {

    static final int PAGE = 100;
    private static final int PAGES_KEPT = 10;

    private final Consumer<List<LogPlace>> reader;
    private final Map<Integer, List<LogPlace>> pages = new LinkedHashMap<>(PAGES_KEPT, 1, true);
    private int newest;

    /** @param reader is given the places of a page, newest first, and fills them when they have been read */
    LogWindow(Consumer<List<LogPlace>> reader) {
        this.reader = reader;
    }

    @Override
    public LogPlace get(int index) {
        List<LogPlace> page = pages.get(index / PAGE);
        return (page == null ? read(index / PAGE) : page).get(index % PAGE);
    }

    @Override
    public int size() {
        return newest;
    }

    /** Shows the log as it is once {@code number} is its newest entry. */
    void grow(long number) {
        List<LogPlace> gone = new Gone(newest);
        beginChange();
        newest = Math.toIntExact(number);
        pages.clear();
        nextReplace(0, newest, gone);
        endChange();
    }

    private List<LogPlace> read(int number) {
        int from = number * PAGE;
        int to = Math.min(from + PAGE, newest);
        List<LogPlace> page = IntStream.range(from, to)
                .mapToObj(i -> new LogPlace(newest - i))
                .toList();
        pages.put(number, page);
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        reader.accept(page);
        return page;
    }

    /** What was in the list before, for listeners that ask; nothing is read for it. */
    private static final class Gone extends AbstractList<LogPlace> {

        private final int size;

        Gone(int size) {
            this.size = size;
        }

        @Override
        public LogPlace get(int index) {
            return new LogPlace(size - index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
