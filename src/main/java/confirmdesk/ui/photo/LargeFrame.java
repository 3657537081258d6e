package confirmdesk.ui.photo;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is to be seen in the large frame; somebody else, or another picture, begins with the new photo again. */
public final class LargeFrame {

    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.NEW_PHOTO);

    public LargeFrame(NewPhotoModel newPhoto, Worklist worklist, Navigator navigator) {
        worklist.opened().subscribe(opened -> show(Showing.NEW_PHOTO));
        navigator.shown().subscribe(view -> {
            if (view != View.PHOTO) {
                show(Showing.NEW_PHOTO);
            }
        });
        newPhoto.picture().subscribe(picture -> {
            if (picture == null || showing.get() == Showing.IN_TURN) {
                show(Showing.NEW_PHOTO);
            }
        });
    }

    public ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /** Shows something, or the new photo again if that is what is shown. */
    public void toggle(Showing what) {
        show(showing.get() == what ? Showing.NEW_PHOTO : what);
    }

    private void show(Showing what) {
        showing.set(what);
    }

    /** What can be seen there. */
    public enum Showing {
        /** The new photo as it will be stored. */
        NEW_PHOTO,
        /** All of what was handed in, with the frame that is cut out. */
        WHOLE,
        /** Last year's, this year's and the new photo, one after the other in the same place. */
        IN_TURN
    }
}
