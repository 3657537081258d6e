package confirmdesk.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** Something that happens now and then, and those who want to know. */
public final class Signal {

    private final List<Runnable> listeners = new ArrayList<>();

    /** Tells {@code listener} from now on, until the subscription ends. */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** It happens now. */
    public void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
