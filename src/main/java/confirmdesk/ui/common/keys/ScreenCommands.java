package confirmdesk.ui.common.keys;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The commands of one screen: they are available only while it is the one shown. */
public final class ScreenCommands {

    private final Commands commands;
    private final Navigator navigator;
    private final EnterGuard guard;
    private final View view;

    public ScreenCommands(Commands commands, Navigator navigator, EnterGuard guard, View view) {
        this.commands = commands;
        this.navigator = navigator;
        this.guard = guard;
        this.view = view;
    }

    /** Adds a command that is always available on the screen. */
    public ScreenCommands with(String name, String key, Runnable action) {
        return with(name, key, new SimpleBooleanProperty(true), action);
    }

    /** Adds a command. */
    public ScreenCommands with(String name, String key, ObservableValue<Boolean> when, Runnable action) {
        ObservableValue<Boolean> available = Bindings.createBooleanBinding(
                () -> navigator.shown().get() == view && when.getValue(), navigator.shown(), when);
        commands.add(new Commands.Command(name, key, available, action));
        return this;
    }

    /** Adds the command that Enter starts; what it is about must have been on the screen for a moment. */
    public ScreenCommands withEnter(String name, ObservableValue<Boolean> when, Runnable action) {
        when.subscribe(now -> {
            if (now) {
                guard.appeared();
            }
        });
        return with(name, "Enter", when, action);
    }

    /** What Esc does on the screen. */
    public ScreenCommands withEscape(Runnable action) {
        commands.onEscape(() -> {
            boolean here = navigator.shown().get() == view;
            if (here) {
                action.run();
            }
            return here;
        });
        return this;
    }
}
