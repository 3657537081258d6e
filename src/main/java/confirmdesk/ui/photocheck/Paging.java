package confirmdesk.ui.photocheck;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** Which page of a long list is shown. */
final class Paging {

    static final int PAGE = 100;

    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();

    /** Goes to the first page of another list. */
    void begin(int newSize) {
        size.set(newSize);
        page.set(0);
    }

    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    int from() {
        return page.get() * PAGE;
    }

    int to() {
        return Math.min(size.get(), from() + PAGE);
    }

    void next() {
        if (to() < size.get()) {
            page.set(page.get() + 1);
        }
    }

    void previous() {
        page.set(Math.max(0, page.get() - 1));
    }

    ObservableValue<Boolean> hasNext() {
        return page.flatMap(now -> size.map(all -> to() < all.intValue()));
    }

    ObservableValue<Boolean> hasPrevious() {
        return page.map(now -> now.intValue() > 0);
    }

    /** Such as "101–200 of 2,345", by a text with three places. */
    ObservableValue<Message> place(String key) {
        return page.flatMap(now -> size.map(all -> all.intValue() == 0
                ? Message.of("photocheck.nobody")
                : Message.of(
                        key,
                        Words.number((long) from() + 1),
                        Words.number((long) to()),
                        Words.number(all.longValue()))));
    }
}
