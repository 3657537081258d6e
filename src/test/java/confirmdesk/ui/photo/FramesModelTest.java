package confirmdesk.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.Pictures;
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
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.Worklist;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/** Three pictures side by side. */
class FramesModelTest {

    private final FewRegistrations registrations = new FewRegistrations();
    private final KeptPhotos photos = new KeptPhotos();
    private final ScriptedPictures pictures = new ScriptedPictures();
    private final DirectTasks tasks = new DirectTasks();
    private final Worklist worklist = new Worklist();
    private final NewPhotoModel newPhoto = new NewPhotoModel(
            new ReplacePhoto(
                    registrations, photos, pictures, new KeptTables(Years.year(), Map.of()), Clock.systemUTC()),
            tasks,
            new ScriptedDialogs(),
            new ScriptedPasteboard());
    private final FramesModel model = new FramesModel(new ShowPhotos(photos, pictures), newPhoto, tasks, worklist);

    @Test
    void showsThisYearsAndLastYearsPhotoOfWhoeverLiesOpen() {
        open(List.of(Person.someone().lastYear("202241010000001")));
        assertThat(blue(model.thisYear().get())).isEqualTo(1);
        assertThat(blue(model.lastYear().get())).isEqualTo(2);
        assertThat(model.newOne().get()).isNull();
    }

    @Test
    void ofSeveralRecordsOfLastYearNoneIsTheOne() {
        open(List.of(
                Person.someone().lastYear("202241010000001"), Person.someone().lastYear("202241010000002")));
        assertThat(model.lastYear().get()).isNull();
    }

    @Test
    void showsTheNewOneAsItWouldBeStored() {
        open(List.of());
        pictures.prepareAs(new Pictures.Prepared.Ready(new byte[] {7}, new byte[] {8}, 1, 1, List.of()));
        newPhoto.take(Path.of("新照片.jpg"));
        assertThat(blue(model.newOne().get())).isEqualTo(8);
    }

    @Test
    void nothingStaysWhenNobodyLiesOpen() {
        open(List.of());
        worklist.open(null);
        assertThat(model.thisYear().get()).isNull();
    }

    private void open(List<LastYearRecord> lastYear) {
        CaseFile file = registrations.add(Person.someone().thisYear("202341010000001"), State.PENDING);
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
    }

    private static int blue(Image image) {
        return image.getPixelReader().getArgb(0, 0) & 0xFF;
    }
}
