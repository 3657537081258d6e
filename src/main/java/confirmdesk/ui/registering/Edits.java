package confirmdesk.ui.registering;

import confirmdesk.desk.registering.FillDraft;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The form that lies open; what is done to it happens in the background, one after the other, and is on disk then. */
public final class Edits {

    private final FillDraft fill;
    private final Tasks tasks;
    private final Runnable gone;
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private final Map<Field, String> typing = new EnumMap<>(Field.class);

    /** @param gone told if the draft is no longer open */
    public Edits(FillDraft fill, Tasks tasks, Runnable gone) {
        this.fill = fill;
        this.tasks = tasks;
        this.gone = gone;
    }

    public ReadOnlyObjectProperty<@Nullable Form> form() {
        return form.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Remembers what is being typed. */
    public void typing(Field field, String text) {
        typing.put(field, text);
    }

    /** Keeps what was typed. */
    public void commit() {
        Map<Field, String> typed = new EnumMap<>(typing);
        typing.clear();
        Form now = form.get();
        typed.forEach((field, text) -> {
            if (now != null && (busy.get() || !now.draft().get(field).equals(text))) {
                run(draft -> fill.type(draft, field, text));
            }
        });
    }

    public void acceptNotice(boolean accepted) {
        run(draft -> fill.acceptNotice(draft, accepted));
    }

    public void acceptIntegrity(boolean accepted) {
        run(draft -> fill.acceptIntegrity(draft, accepted));
    }

    /** Opens another form, or none; what waits for the one before is forgotten. */
    void open(@Nullable Form other) {
        waiting.clear();
        typing.clear();
        form.set(other);
    }

    /** Does something to the draft, in its turn. */
    void run(Function<Draft, Optional<Form>> work) {
        run(work, done -> {});
    }

    /** Does something to the draft and tells what came of it. */
    void run(Function<Draft, Optional<Form>> work, Consumer<Form> then) {
        if (form.get() != null) {
            waiting.add(new Edit(work, then));
            next();
        }
    }

    private void next() {
        Form now = form.get();
        if (busy.get() || waiting.isEmpty() || now == null) {
            return;
        }
        Edit edit = waiting.remove();
        busy.set(true);
        tasks.run(() -> edit.work().apply(now.draft()), found -> done(now, found, edit), () -> busy.set(false));
    }

    private void done(Form before, Optional<Form> found, Edit edit) {
        busy.set(false);
        if (form.get() == before) {
            found.ifPresentOrElse(
                    now -> {
                        form.set(now);
                        edit.then().accept(now);
                    },
                    () -> {
                        open(null);
                        gone.run();
                    });
        }
        next();
    }

    private record Edit(Function<Draft, Optional<Form>> work, Consumer<Form> then) {}
}
