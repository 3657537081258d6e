package confirmdesk.ui.photo;

import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.testing.FewRegistrations;
import confirmdesk.desk.testing.KeptPhotos;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.subjects.SubjectSet;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;

/** A desk at which photos are looked at and handed in, with pictures of one pixel. */
public final class PhotoTable {

    public final FewRegistrations registrations = new FewRegistrations();
    public final KeptPhotos photos = new KeptPhotos();
    public final KeptTables tables = new KeptTables(Years.year(), Map.of());
    public final ScriptedPictures pictures = new ScriptedPictures();
    public final DirectTasks tasks = new DirectTasks();
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final Worklist worklist = new Worklist();
    public final Navigator navigator = new Navigator(View.SHELL);
    public final NewPhotoModel newPhoto = new NewPhotoModel(
            new ReplacePhoto(registrations, photos, pictures, tables, Clock.systemUTC()),
            tasks,
            dialogs,
            new ScriptedPasteboard());
    public final ShowPhotos showPhotos = new ShowPhotos(photos, pictures);

    /** Hands in a picture file whose content is seven, which will be stored as eight. */
    public void handIn() {
        pictures.prepareAs(ScriptedPictures.ready());
        newPhoto.take(Path.of("新照片.jpg"));
    }

    /** Opens somebody on the photo screen. */
    public void open(String number, List<LastYearRecord> lastYear) {
        CaseFile file = registrations.add(Person.someone().thisYear(number), State.PENDING);
        Comparison comparison = new Comparison(
                file.registration().number(),
                Outcome.NEW,
                List.of(),
                List.of(),
                SubjectSet.ALL,
                SubjectSet.ALL,
                List.of(),
                List.of(),
                Question.unanswered(Outcome.NEW, List.of()));
        worklist.open(new Opened(file, comparison, lastYear, List.of(), List.of(), false));
        navigator.show(View.PHOTO);
    }

    /** How often a picture of one pixel was turned. */
    public static int turns(Image image) {
        return image.getPixelReader().getArgb(0, 0) >> 8 & 0xFF;
    }

    /** What a picture of one pixel holds. */
    public static int content(Image image) {
        return image.getPixelReader().getArgb(0, 0) & 0xFF;
    }
}
