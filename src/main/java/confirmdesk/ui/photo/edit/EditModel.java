package confirmdesk.ui.photo.edit;

import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Guides;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.photo.recipe.Steps;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.photo.NewPhotoModel;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The steps by which a new photo is put right. */
public final class EditModel {

    private static final double STEP = 0.02;
    private static final double CLOSER = 1 / 1.05;

    private final Workpiece workpiece;
    private final ObservableValue<Boolean> ready;
    private final ObservableValue<Boolean> goesBack;
    private final ObservableValue<Boolean> goesOn;
    private final ObservableValue<@Nullable Guides> guides;
    private Steps grabbed = Steps.from(Recipe.NONE);

    public EditModel(Workpiece workpiece, NewPhotoModel newPhoto) {
        this.workpiece = workpiece;
        ready = workpiece.negative().map(negative -> true).orElse(false);
        goesBack = workpiece.steps().map(Steps::canGoBack);
        goesOn = newPhoto.picture().isNull().and(newPhoto.busy().not());
        guides = Bindings.createObjectBinding(this::guidesNow, workpiece.negative(), workpiece.steps());
    }

    /** Whether there is a picture that can be put right. */
    public ObservableValue<Boolean> ready() {
        return ready;
    }

    /** Where head and eyes should be in what is cut out; nothing over a whole picture. */
    public ObservableValue<@Nullable Guides> guides() {
        return guides;
    }

    /** Whether a step can be taken back. */
    public ObservableValue<Boolean> canGoBack() {
        return goesBack;
    }

    /** Whether the photo that the candidate has can be taken up again. */
    public ObservableValue<Boolean> canGoOn() {
        return goesOn;
    }

    /** Adds what can be done with the picture. */
    public void addTo(ScreenCommands commands) {
        commands.with("photo.edit.face", "F", this::snap)
                .with("photo.edit.again", "E", goesOn, this::goOn)
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
        workpiece.goBack();
    }

    /** Takes up the photo that the candidate has, with what was done to it. */
    public void goOn() {
        workpiece.goOn();
    }

    /** Frames the one face as the rules ask for it; without a new picture, that of the photo that the candidate has. */
    public void snap() {
        workpiece.snap();
    }

    /** Begins a movement of the frame that counts as one step, however long it takes. */
    public void grab() {
        grabbed = workpiece.steps().get();
    }

    /** Moves the frame by shares of its height, counted from where it was grabbed. */
    public void drag(double right, double down) {
        workpiece.step(grabbed, (now, how) -> how.moved(now, right, down));
    }

    private void step(BiFunction<Recipe, Cutting, Recipe> how) {
        workpiece.step(workpiece.steps().get(), how);
    }

    private @Nullable Guides guidesNow() {
        boolean whole = workpiece.steps().get().now().isWhole();
        return whole
                ? null
                : workpiece.cutting().map(Cutting::profile).map(Guides::of).orElse(null);
    }
}
