package confirmdesk.ui.photo.edit;

import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Guides;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.photo.recipe.Steps;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.photo.NewPhotoModel;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The steps by which a new photo is put right; after each the picture is made and judged anew in the background. */
public final class EditModel {

    private static final double STEP = 0.02;
    private static final double CLOSER = 1 / 1.05;

    private final CutPhoto cutPhoto;
    private final NewPhotoModel newPhoto;
    private final Worklist worklist;
    private final Latest beginning;
    private final Latest snapping;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Guides> guides = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper goesBack = new ReadOnlyBooleanWrapper();
    private byte @Nullable [] original;
    private @Nullable Cutting cutting;
    private @Nullable RegistrationNumber candidate;
    private Steps steps = Steps.from(Recipe.NONE);

    public EditModel(CutPhoto cutPhoto, NewPhotoModel newPhoto, Tasks tasks, Worklist worklist, Navigator navigator) {
        this.cutPhoto = cutPhoto;
        this.newPhoto = newPhoto;
        this.worklist = worklist;
        beginning = new Latest(tasks);
        snapping = new Latest(tasks);
        newPhoto.picture().subscribe(this::begin);
        worklist.opened().subscribe(this::letGoForSomebodyElse);
        navigator.shown().subscribe(view -> {
            if (view != View.PHOTO) {
                letGo();
            }
        });
    }

    /** Whether there is a picture that can be put right. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Where head and eyes should be in what is cut out; nothing over a whole picture. */
    public ReadOnlyObjectProperty<@Nullable Guides> guides() {
        return guides.getReadOnlyProperty();
    }

    /** Whether a step can be taken back. */
    public ReadOnlyBooleanProperty canGoBack() {
        return goesBack.getReadOnlyProperty();
    }

    /** Adds what can be done with the picture. */
    public void addTo(ScreenCommands commands) {
        commands.with("photo.edit.face", "F", this::snap)
                .with("photo.edit.turn-left", "[", ready, () -> turn(-1))
                .with("photo.edit.turn-right", "]", ready, () -> turn(1))
                .with("photo.edit.lean-left", ",", ready, () -> straighten(-1))
                .with("photo.edit.lean-right", ".", ready, () -> straighten(1))
                .with("photo.edit.closer", "+", ready, this::closer)
                .with("photo.edit.wider", "-", ready, this::wider)
                .with("photo.edit.left", "←", ready, () -> move(-STEP, 0))
                .with("photo.edit.right", "→", ready, () -> move(STEP, 0))
                .with("photo.edit.up", "↑", ready, () -> move(0, -STEP))
                .with("photo.edit.down", "↓", ready, () -> move(0, STEP))
                .with("photo.edit.back", "Ctrl+Z", goesBack, this::goBack);
    }

    /** Moves the frame by shares of its height. */
    public void move(double right, double down) {
        step((now, how) -> how.moved(now, right, down));
    }

    /** Makes the frame smaller, so that the head gets larger. */
    public void closer() {
        grow(CLOSER);
    }

    public void wider() {
        grow(1 / CLOSER);
    }

    private void grow(double factor) {
        step((now, how) -> how.grown(now, factor));
    }

    /** Straightens by halves of a degree, clockwise. */
    public void straighten(int halfDegrees) {
        step((now, how) -> how.straightened(now, halfDegrees));
    }

    /** Turns by quarters to the right. */
    public void turn(int quarters) {
        step((now, how) -> now.turned(quarters));
    }

    public void goBack() {
        take(steps.back());
    }

    /** Frames the one face as the rules ask for it; without a new photo, that of the one that is stored. */
    public void snap() {
        byte[] handedIn = original;
        Recipe now = steps.now();
        Opened opened = worklist.opened().get();
        if (handedIn == null && (opened == null || newPhoto.busy().get())) {
            return;
        }
        newPhoto.busy().set(true);
        snapping.run(
                () -> (handedIn == null ? stored(opened) : Optional.of(handedIn)).flatMap(file -> snapped(file, now)),
                found -> found.ifPresentOrElse(this::take, this::findNobody),
                () -> newPhoto.busy().set(false));
    }

    private Optional<byte[]> stored(@Nullable Opened opened) {
        return Optional.ofNullable(opened)
                .flatMap(o -> cutPhoto.handedIn(o.file().registration().number()));
    }

    private Optional<Snapped> snapped(byte[] file, Recipe now) {
        return cutPhoto.cutting(file)
                .flatMap(how -> cutPhoto.snapped(file, now).map(recipe -> new Snapped(file, how, recipe)));
    }

    private void take(Snapped snapped) {
        original = snapped.original();
        cutting = snapped.cutting();
        ready.set(true);
        take(steps.then(snapped.recipe()));
    }

    private void findNobody() {
        newPhoto.busy().set(false);
        newPhoto.say(Notice.warn("photo.edit.no-face"));
    }

    private void step(BiFunction<Recipe, Cutting, Recipe> how) {
        Cutting with = cutting;
        if (with != null) {
            take(steps.then(how.apply(steps.now(), with)));
        }
    }

    private void take(Steps next) {
        byte[] handedIn = original;
        if (handedIn != null) {
            snapping.drop();
            steps = next;
            goesBack.set(next.canGoBack());
            newPhoto.makeAgain(() -> cutPhoto.prepare(handedIn, next.now()));
        }
    }

    /** A picture of another file begins anew; the same one has come out of a step. */
    private void begin(Pictures.Prepared.@Nullable Ready picture) {
        if (picture == null) {
            letGo();
        } else if (picture.original() != original) {
            letGo();
            original = picture.original();
            beginning.run(
                    () -> cutPhoto.cutting(picture.original()),
                    found -> found.ifPresent(how -> {
                        cutting = how;
                        ready.set(true);
                    }));
        } else {
            guides.set(steps.now().isWhole() || cutting == null ? null : Guides.of(cutting.profile()));
        }
    }

    private void letGoForSomebodyElse(@Nullable Opened opened) {
        RegistrationNumber now =
                opened == null ? null : opened.file().registration().number();
        if (now == null || !now.equals(candidate)) {
            candidate = now;
            letGo();
        }
    }

    private void letGo() {
        beginning.drop();
        snapping.drop();
        original = null;
        cutting = null;
        steps = Steps.from(Recipe.NONE);
        ready.set(false);
        guides.set(null);
        goesBack.set(false);
    }

    /** A picture with the recipe that frames its face. */
    private record Snapped(byte[] original, Cutting cutting, Recipe recipe) {}
}
