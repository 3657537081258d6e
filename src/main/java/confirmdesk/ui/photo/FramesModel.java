package confirmdesk.ui.photo;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.PixelsImage;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The three pictures side by side: this year's, last year's and the new one, decoded for the screen. */
public final class FramesModel {

    /** The frames' sizes at a scale of 200 %, so that nothing is enlarged. */
    private static final int SMALL_WIDTH = 300;

    private static final int SMALL_HEIGHT = 420;
    private static final int LARGE_WIDTH = 860;
    private static final int LARGE_HEIGHT = 1204;

    private final ShowPhotos showPhotos;
    private final Latest stored;
    private final Latest handedIn;

    private final ReadOnlyObjectWrapper<@Nullable Image> thisYear = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Image> lastYear = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Image> newOne = new ReadOnlyObjectWrapper<>();

    public FramesModel(ShowPhotos showPhotos, NewPhotoModel newPhoto, Tasks tasks, Worklist worklist) {
        this.showPhotos = showPhotos;
        stored = new Latest(tasks);
        handedIn = new Latest(tasks);
        worklist.opened().subscribe(this::show);
        newPhoto.picture().subscribe(this::show);
    }

    /** This year's photo as it is stored; nothing if there is none that can be shown. */
    public ReadOnlyObjectProperty<@Nullable Image> thisYear() {
        return thisYear.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Image> lastYear() {
        return lastYear.getReadOnlyProperty();
    }

    /** The picture that was handed in, as it would be stored. */
    public ReadOnlyObjectProperty<@Nullable Image> newOne() {
        return newOne.getReadOnlyProperty();
    }

    private void show(@Nullable Opened opened) {
        thisYear.set(null);
        lastYear.set(null);
        stored.drop();
        if (opened != null) {
            RegistrationNumber number = opened.file().registration().number();
            List<LastYearRecord> records = List.copyOf(opened.lastYear());
            stored.run(() -> both(number, records), both -> {
                thisYear.set(both.thisYear());
                lastYear.set(both.lastYear());
            });
        }
    }

    private void show(Pictures.Prepared.@Nullable Ready picture) {
        newOne.set(null);
        handedIn.drop();
        if (picture != null) {
            handedIn.run(
                    () -> showPhotos
                            .preview(picture.stored(), LARGE_WIDTH, LARGE_HEIGHT)
                            .map(PixelsImage::of),
                    image -> newOne.set(image.orElse(null)));
        }
    }

    /** Of several suggested records of last year none is the one. */
    private Both both(RegistrationNumber number, List<LastYearRecord> records) {
        Optional<Pictures.Pixels> before = records.size() == 1
                ? showPhotos.lastYear(records.getFirst().number(), SMALL_WIDTH, SMALL_HEIGHT)
                : Optional.empty();
        return new Both(
                showPhotos
                        .thisYear(number, SMALL_WIDTH, SMALL_HEIGHT)
                        .map(PixelsImage::of)
                        .orElse(null),
                before.map(PixelsImage::of).orElse(null));
    }

    private record Both(@Nullable Image thisYear, @Nullable Image lastYear) {}
}
