package confirmdesk.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;

/** Everything that can be done, by its name and its key: what the palette lists, the key sheet shows and keys start. */
public final class Commands {

    private final List<Command> all = new ArrayList<>();
    private final Deque<BooleanSupplier> escapes = new ArrayDeque<>();

    public void add(Command command) {
        all.add(command);
    }

    /** In the order in which they were added. */
    public List<Command> all() {
        return Collections.unmodifiableList(all);
    }

    /** The command that a key starts now, if one is available. */
    public Optional<Command> startedBy(String key) {
        return all.stream()
                .filter(c -> c.key().equalsIgnoreCase(key) && c.available().getValue())
                .findFirst();
    }

    /** What Esc does; those added later are asked first. @param close says whether there was something to close */
    public void onEscape(BooleanSupplier close) {
        escapes.addFirst(close);
    }

    /** Closes the topmost thing that is open. @return whether there was one */
    public boolean escape() {
        return escapes.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    /**
     * One thing that can be done.
     *
     * @param name the key of its text
     * @param key the key as it is written on a key cap, such as {@code R} or {@code Ctrl+K}; empty if it has none
     */
    public record Command(String name, String key, ObservableValue<Boolean> available, Runnable action) {}
}
