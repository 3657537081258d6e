package confirmdesk.ui.photo.edit;

import confirmdesk.desk.photo.Negative;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.photo.recipe.Steps;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.PixelsImage;
import confirmdesk.ui.photo.LargeFrame;
import confirmdesk.ui.photo.LargeFrame.Showing;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** All of the picture handed in, and what of it is cut out; it is decoded anew only when it is turned. */
public final class WholeModel {

    /** The frame's size at a scale of 200 %, so that nothing is enlarged. */
    private static final int WIDTH = 860;

    private static final int HEIGHT = 1204;

    private final Workpiece workpiece;
    private final LargeFrame largeFrame;
    private final Latest latest;
    private final BooleanBinding shown;

    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();

    public WholeModel(Workpiece workpiece, LargeFrame largeFrame, Tasks tasks) {
        this.workpiece = workpiece;
        this.largeFrame = largeFrame;
        latest = new Latest(tasks);
        shown = largeFrame.showing().isEqualTo(Showing.WHOLE);
        shown.subscribe(now -> show());
        workpiece.negative().subscribe(negative -> show());
        workpiece.steps().map(Steps::now).map(Recipe::turns).subscribe(turns -> show());
    }

    /** Adds what shows and hides it. */
    public void addTo(ScreenCommands commands) {
        commands.with("photo.edit.whole", "V", ready(), this::toggle);
    }

    public void toggle() {
        largeFrame.toggle(Showing.WHOLE);
    }

    /** Whether there is a picture that can be put right. */
    ObservableValue<Boolean> ready() {
        return workpiece.negative().map(negative -> true).orElse(false);
    }

    /** The picture, turned as the last step says; nothing unless it is to be seen. */
    public ReadOnlyObjectProperty<@Nullable Image> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What is cut out of it. */
    public ObservableValue<Recipe> recipe() {
        return workpiece.steps().map(Steps::now);
    }

    private void show() {
        latest.drop();
        Negative negative = workpiece.negative().get();
        if (shown.get() && negative != null) {
            int turns = workpiece.steps().get().now().turns();
            latest.run(() -> PixelsImage.of(negative.shown(Recipe.NONE.turned(turns), WIDTH, HEIGHT)), picture::set);
        } else {
            picture.set(null);
        }
    }
}
