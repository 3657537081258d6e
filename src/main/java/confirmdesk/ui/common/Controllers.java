package confirmdesk.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Callback;

/** How the controller of each screen is made; nothing is made by reflection. */
public final class Controllers implements Callback<Class<?>, Object> {

    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    /** Says how controllers of a type are made: a new one each time its screen is loaded. */
    public <C> Controllers with(Class<C> type, Supplier<? extends C> maker) {
        makers.put(type, maker);
        return this;
    }

    @Override
    public Object call(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("nobody said how to make a " + type.getName());
        }
        return maker.get();
    }
}
