package confirmdesk.ui.photo.watch;

import confirmdesk.desk.photo.arrival.PictureFolder;
import confirmdesk.desk.photo.arrival.Watch;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.photo.NewPhotoModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder: a picture that arrives while somebody lies open is theirs and appears by itself; one that arrived
 * while nobody did, or beside one that is being put right, waits until it is asked for.
 */
public final class WatchModel {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final PictureFolder pictures;
    private final NewPhotoModel newPhoto;
    private final Desk desk;
    private final ObservableValue<Boolean> touched;

    private final ReadOnlyObjectWrapper<@Nullable Message> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> waiting = new ReadOnlyObjectWrapper<>();
    private @Nullable Watch watch;
    private Runnable stop = () -> {};
    private boolean looking;
    private @Nullable RegistrationNumber candidate;
    private boolean theirs;

    /** @param touched whether the picture that is there is being put right, so that none takes its place unasked */
    public WatchModel(PictureFolder pictures, NewPhotoModel newPhoto, ObservableValue<Boolean> touched, Desk desk) {
        this.pictures = pictures;
        this.newPhoto = newPhoto;
        this.touched = touched;
        this.desk = desk;
        desk.worklist().opened().subscribe(this::somebodyElse);
        desk.navigator().shown().subscribe(view -> takeIfTheirs());
        newPhoto.busy().subscribe(busy -> takeIfTheirs());
    }

    /** What the screen has to do with the rest of the window. */
    public record Desk(Tasks tasks, Dialogs dialogs, Worklist worklist, Navigator navigator) {}

    /** Which folder is watched and how it goes; nothing while none is. */
    public ReadOnlyObjectProperty<@Nullable Message> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether a picture waits to be asked for. */
    public BooleanBinding isWaiting() {
        return waiting.isNotNull();
    }

    /** The name of the picture that waits. */
    public ObservableValue<String> waiting() {
        return waiting.map(WatchModel::name);
    }

    /** Adds what starts and stops it. */
    public void addTo(ScreenCommands commands) {
        commands.with("photo.watch", "W", this::toggle).with("photo.watch.take", "A", isWaiting(), this::take);
    }

    /** Chooses a folder to watch, or stops watching. */
    public void toggle() {
        if (watch != null) {
            end();
        } else {
            desk.dialogs().openFolder(Message.of("photo.watch.title")).ifPresent(this::begin);
        }
    }

    /** Takes the picture that waits. */
    public void take() {
        Path file = waiting.get();
        if (file != null) {
            waiting.set(null);
            newPhoto.take(file);
        }
    }

    private void begin(Path folder) {
        watch = new Watch(pictures, folder);
        state.set(Message.of("photo.watch.on", name(folder)));
        look();
        stop = desk.tasks().every(BETWEEN_LOOKS, this::look);
    }

    private void end() {
        stop.run();
        watch = null;
        waiting.set(null);
        state.set(null);
    }

    /** A look that takes long, as on a slow card, is not overtaken by the next. */
    private void look() {
        Watch looked = watch;
        if (looked != null && !looking) {
            looking = true;
            desk.tasks()
                    .run(
                            looked::look,
                            found -> {
                                looking = false;
                                if (looked == watch) {
                                    show(looked, found);
                                }
                            },
                            () -> {
                                looking = false;
                                end();
                            });
        }
    }

    private void show(Watch looked, Watch.Found found) {
        switch (found) {
            case Watch.Gone gone -> state.set(Message.of("photo.watch.gone", name(looked.folder())));
            case Watch.There(Optional<Path> newest) -> {
                state.set(Message.of("photo.watch.on", name(looked.folder())));
                newest.ifPresent(this::arrive);
            }
        }
    }

    private void arrive(Path file) {
        waiting.set(file);
        theirs = candidate != null && !touched.getValue();
        if (touched.getValue()) {
            newPhoto.say(Notice.warn("photo.watch.another", name(file)));
        }
        takeIfTheirs();
    }

    private void takeIfTheirs() {
        if (theirs && !newPhoto.busy().get() && desk.navigator().shown().get() == View.PHOTO) {
            take();
        }
    }

    /** What arrived for the one before doesn't appear for the next unasked. */
    private void somebodyElse(@Nullable Opened opened) {
        RegistrationNumber now =
                opened == null ? null : opened.file().registration().number();
        if (now == null ? candidate != null : !now.equals(candidate)) {
            candidate = now;
            theirs = false;
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name).toString();
    }
}
