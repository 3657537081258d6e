package confirmdesk.ui.settings;

import confirmdesk.domain.log.LogEntry;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One line of the log: at first only its number, the entry as soon as its page was read. */
public final class LogPlace {

    private final long number;
    private final ReadOnlyObjectWrapper<@Nullable LogEntry> entry = new ReadOnlyObjectWrapper<>();

    LogPlace(long number) {
        this.number = number;
    }

    public long number() {
        return number;
    }

    public ReadOnlyObjectProperty<@Nullable LogEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    void fill(LogEntry read) {
        entry.set(read);
    }
}
