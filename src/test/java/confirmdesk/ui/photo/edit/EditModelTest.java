package confirmdesk.ui.photo.edit;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.Darkroom;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
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
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.subjects.SubjectSet;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.photo.NewPhotoModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Putting a new photo right, step by step, with pictures that are only counted. */
class EditModelTest {

    private final FewRegistrations registrations = new FewRegistrations();
    private final KeptPhotos photos = new KeptPhotos();
    private final KeptTables tables = new KeptTables(Years.year(), Map.of());
    private final ScriptedPictures pictures = new ScriptedPictures();
    private final Remembering darkroom = new Remembering();
    private final DirectTasks tasks = new DirectTasks();
    private final Worklist worklist = new Worklist();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final NewPhotoModel newPhoto = new NewPhotoModel(
            new ReplacePhoto(registrations, photos, pictures, tables, Clock.systemUTC()),
            tasks,
            new ScriptedDialogs(),
            new ScriptedPasteboard());
    private final EditModel model =
            new EditModel(new CutPhoto(darkroom, photos, tables), newPhoto, tasks, worklist, navigator);

    @BeforeEach
    void openSomeone() {
        open("202341010000001");
        navigator.show(View.PHOTO);
    }

    @Test
    void withoutAPictureNothingCanBeMoved() {
        model.move(0.1, 0);
        model.turn(1);
        assertThat(model.ready().get()).isFalse();
        assertThat(darkroom.made).isEmpty();
    }

    @Test
    void everyStepMakesThePictureAnewAndCanBeTakenBack() {
        handIn();
        model.turn(1);
        model.closer();
        assertThat(darkroom.made).hasSize(2);
        assertThat(model.guides().get()).isNotNull();
        model.goBack();
        assertThat(darkroom.made).last().isEqualTo(Recipe.NONE.turned(1));
        assertThat(model.guides().get()).isNull();
        model.goBack();
        assertThat(darkroom.made).last().isEqualTo(Recipe.NONE);
        assertThat(model.canGoBack().get()).isFalse();
    }

    @Test
    void thePictureHandedInStaysTheOriginal() {
        handIn();
        model.closer();
        assertThat(newPhoto.picture().get()).satisfies(ready -> {
            assertThat(ready.original()).containsExactly(7);
            assertThat(ready.stored()).containsExactly(9);
        });
    }

    @Test
    void stepsThatWereOvertakenAreNotEvenMade() {
        handIn();
        tasks.hold();
        model.closer();
        model.closer();
        model.closer();
        assertThat(newPhoto.fits().get()).isFalse();
        tasks.release();
        assertThat(darkroom.made).hasSize(1);
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void theFaceIsFramedInOneStep() {
        handIn();
        darkroom.face = Optional.of(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.snap();
        assertThat(darkroom.made).hasSize(1);
        assertThat(model.canGoBack().get()).isTrue();
        assertThat(newPhoto.busy().get()).isFalse();
    }

    @Test
    void withoutANewPictureThatOfTheStoreIsFramed() {
        darkroom.face = Optional.of(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.snap();
        assertThat(newPhoto.picture().get())
                .satisfies(ready -> assertThat(ready.original()).containsExactly(1));
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void withoutExactlyOneFaceNothingChangesAndItIsSaid() {
        handIn();
        model.snap();
        assertThat(darkroom.made).isEmpty();
        assertThat(newPhoto.busy().get()).isFalse();
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.edit.no-face"));
    }

    @Test
    void aFaceThatIsFoundTooLateIsForNobodyElse() {
        darkroom.face = Optional.of(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        tasks.hold();
        model.snap();
        open("202341010000002");
        tasks.release();
        assertThat(newPhoto.picture().get()).isNull();
    }

    @Test
    void anotherPictureBeginsAnew() {
        handIn();
        model.closer();
        handIn();
        assertThat(model.canGoBack().get()).isFalse();
        assertThat(model.guides().get()).isNull();
    }

    private void handIn() {
        pictures.prepareAs(new Pictures.Prepared.Ready(new byte[] {7}, new byte[] {8}, 1, 1, List.of()));
        newPhoto.take(Path.of("新照片.jpg"));
    }

    private void open(String number) {
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
        worklist.open(new Opened(file, comparison, List.of(), List.of(), List.of(), false));
    }

    /** Pictures of 2000 × 2000 pixels; it remembers by which recipes they were made. */
    private static final class Remembering implements Darkroom {

        private final List<Recipe> made = new ArrayList<>();
        private Optional<Marks> face = Optional.empty();

        @Override
        public Pictures.Prepared prepare(byte[] original, Recipe recipe, PhotoProfile profile) {
            made.add(recipe);
            return new Pictures.Prepared.Ready(original, new byte[] {9}, 1, 1, List.of());
        }

        @Override
        public Optional<Size> size(byte[] original) {
            return Optional.of(new Size(2000, 2000));
        }

        @Override
        public Optional<Marks> face(byte[] original, int turns) {
            return face;
        }
    }
}
