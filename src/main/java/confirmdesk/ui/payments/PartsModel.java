package confirmdesk.ui.payments;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.keys.ScreenCommands;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;

/** Which part of the payments screen is shown. */
public final class PartsModel {

    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.LIST);

    private final LongProperty waiting = new SimpleLongProperty();

    public PartsModel(Navigator navigator) {
        this.navigator = navigator;
    }

    public ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    public void choose(Part wanted) {
        part.set(wanted);
    }

    /** How many payments wait for a person. */
    public LongProperty waiting() {
        return waiting;
    }

    /** Whether this part is chosen. */
    public ObservableValue<Boolean> is(Part one) {
        return part.map(now -> now == one);
    }

    /** Does something whenever the part comes into sight. */
    public void whenShown(Part one, Runnable action) {
        Runnable ifInSight = () -> {
            if (part.get() == one && navigator.shown().get() == View.PAYMENTS) {
                action.run();
            }
        };
        part.subscribe(now -> ifInSight.run());
        navigator.shown().subscribe(now -> ifInSight.run());
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("Part.LIST", Part.LIST.digit(), () -> choose(Part.LIST))
                .with("Part.REVIEW", Part.REVIEW.digit(), () -> choose(Part.REVIEW))
                .with("Part.PAID", Part.PAID.digit(), () -> choose(Part.PAID))
                .with("Part.OPEN", Part.OPEN.digit(), () -> choose(Part.OPEN))
                .with("Part.BALANCE", Part.BALANCE.digit(), () -> choose(Part.BALANCE));
    }
}
