package confirmdesk.ui.review.record;

import confirmdesk.desk.review.Opened;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.EnterGuard;
import confirmdesk.ui.review.record.CaseReader.Loaded;
import confirmdesk.ui.review.record.CaseReader.Photo;
import confirmdesk.ui.review.sheet.Sheet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The registration that lies open, and the one after it, which is made ready meanwhile. */
public final class RecordModel {

    private final CaseReader reader;
    private final Worklist worklist;
    private final EnterGuard guard;
    private final Latest opening;
    private final Latest preparing;
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.BATCH);
    private final ObjectBinding<@Nullable Sheet> sheet;
    private @Nullable Loaded prepared;

    public RecordModel(CaseReader reader, Worklist worklist, Words words, Tasks tasks, EnterGuard guard) {
        this.reader = reader;
        this.worklist = worklist;
        this.guard = guard;
        opening = new Latest(tasks);
        preparing = new Latest(tasks);
        sheet = Bindings.createObjectBinding(() -> sheet(words), loaded, words.texts());
        worklist.changed().subscribe(this::reload);
    }

    /** What the screen shows; nothing while no registration lies open. */
    public ObservableValue<@Nullable Sheet> sheet() {
        return sheet;
    }

    public ObservableValue<@Nullable Photo> thisYear() {
        return loaded.map(Loaded::thisYear);
    }

    public ObservableValue<@Nullable Photo> lastYear() {
        return loaded.map(Loaded::lastYear);
    }

    /** Whether another registration is on its way; nothing may be decided meanwhile. */
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** The open registration, if it may be decided about now: it is on the screen and no other is on its way. */
    public Optional<Opened> atHand() {
        Loaded now = loaded.get();
        return now == null || loading.get() ? Optional.empty() : Optional.of(now.opened());
    }

    /** How the clerk came to the open registration, and so where a decision leads. */
    public ReadOnlyObjectProperty<Way> way() {
        return way.getReadOnlyProperty();
    }

    /** Opens by the store's number, unless it lies open already; at once if it was made ready. */
    public void open(long id, Way how) {
        way.set(how);
        Loaded now = loaded.get();
        Loaded ready = prepared;
        if (now != null && now.id() == id && !loading.get()) {
            return;
        }
        if (ready != null && ready.id() == id) {
            opening.drop();
            loading.set(false);
            show(ready);
        } else {
            fetch(() -> reader.read(id), this::show);
        }
    }

    /** Opens by registration number; {@code then} is told the store's number. */
    public void open(RegistrationNumber number, Consumer<Long> then) {
        fetch(() -> reader.read(number), found -> {
            show(found);
            then.accept(found.id());
        });
    }

    /** Reads the open one again, because something was decided or changed. */
    public void reload() {
        prepared = null;
        refresh();
    }

    /** Reads only the open one again; who comes next stays ready. */
    public void refresh() {
        Loaded now = loaded.get();
        if (now != null && !loading.get()) {
            opening.run(() -> reader.read(now.id()), found -> found.ifPresent(this::show));
        }
    }

    /** Lists every registration of this year with the same ID number. */
    public void showTwins() {
        atHand().ifPresent(o -> worklist.search(o.file().registration().get(Field.ID_NUMBER)));
    }

    /** Something else than before is to be answered on the screen: Enter waits again. */
    public void settle() {
        guard.appeared();
    }

    public void close() {
        opening.drop();
        guard.gone();
        loading.set(false);
        loaded.set(null);
        worklist.open(null);
    }

    /** Reads the one that will be opened next, its photos decoded. */
    public void prepare(OptionalLong id) {
        prepared = null;
        id.ifPresentOrElse(
                next -> preparing.run(() -> reader.read(next), found -> prepared = found.orElse(null)),
                preparing::drop);
    }

    private void fetch(Callable<Optional<Loaded>> work, Consumer<Loaded> then) {
        guard.gone();
        loading.set(true);
        opening.run(
                work,
                found -> {
                    loading.set(false);
                    found.ifPresentOrElse(then, this::close);
                },
                this::close);
    }

    /** Something else on the screen than before makes Enter wait again. */
    private void show(Loaded found) {
        Loaded before = loaded.get();
        boolean same = before != null && before.id() == found.id() && before.version() == found.version();
        loaded.set(found);
        worklist.open(found.opened());
        if (!same) {
            guard.appeared();
        }
    }

    private @Nullable Sheet sheet(Words words) {
        Loaded now = loaded.get();
        return now == null
                ? null
                : Sheet.of(
                        now.opened(),
                        now.year(),
                        ZoneId.systemDefault(),
                        words.texts().get());
    }
}
