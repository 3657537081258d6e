package confirmdesk.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;

/** Everything that can be done, by its name and its key: what the palette lists, the key sheet shows and keys start. */
public final class Commands {

    private final List<Command> all = new ArrayList<>();
    private final Deque<BooleanSupplier> escapes = new ArrayDeque<>();
    private final Deque<BooleanSupplier> answers = new ArrayDeque<>();
    private final Deque<Predicate<String>> captures = new ArrayDeque<>();

    public void add(Command command) {
        all.add(command);
    }

    /** In the order in which they were added. */
    public List<Command> all() {
        return Collections.unmodifiableList(all);
    }

    /** Starts what a key stands for now. @return whether it stood for anything */
    public boolean press(String key) {
        if (captures.stream().anyMatch(c -> c.test(key))) {
            return true;
        }
        Optional<Command> command = all.stream()
                .filter(c -> c.key().equalsIgnoreCase(key) && c.available().getValue())
                .findFirst();
        command.ifPresent(c -> c.action().run());
        return command.isPresent();
    }

    /** Asks {@code taker} first what to do with a key, as an open panel wants it; it says whether it took the key. */
    public void capture(Predicate<String> taker) {
        captures.addFirst(taker);
    }

    /** What Esc does; those added later are asked first. @param close says whether there was something to close */
    public void onEscape(BooleanSupplier close) {
        escapes.addFirst(close);
    }

    /** What Esc does when nothing is open. @param back says whether it did anything */
    public void onEscapeOtherwise(BooleanSupplier back) {
        escapes.addLast(back);
    }

    /** What Enter does inside an open panel. @param commit says whether there was something to answer */
    public void onAnswer(BooleanSupplier commit) {
        answers.addFirst(commit);
    }

    /** Answers the panel that is open. @return whether there was one */
    public boolean answer() {
        return answers.stream().anyMatch(BooleanSupplier::getAsBoolean);
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
