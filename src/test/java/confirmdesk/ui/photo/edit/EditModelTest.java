package confirmdesk.ui.photo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.testing.CountedNegatives;
import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.photo.NewPhotoModel;
import confirmdesk.ui.photo.PhotoTable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Putting a new photo right, step by step, with pictures that are only counted. */
class EditModelTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");

    private final PhotoTable table = new PhotoTable();
    private final NewPhotoModel newPhoto = table.newPhoto;
    private final CountedNegatives darkroom = new CountedNegatives();
    private final Workpiece workpiece = new Workpiece(
            new CutPhoto(darkroom, table.photos, table.tables), newPhoto, table.tasks, table.worklist, table.navigator);
    private final EditModel model = new EditModel(workpiece, newPhoto);

    @BeforeEach
    void openSomeone() {
        open(NUMBER.value());
    }

    @Test
    void withoutAPictureNothingCanBeMoved() {
        model.move(0.1, 0);
        model.turn(1);
        assertThat(model.ready().getValue()).isFalse();
        assertThat(darkroom.made()).isEmpty();
    }

    @Test
    void everyStepMakesThePictureAnewAndCanBeTakenBack() {
        table.handIn();
        model.turn(1);
        model.closer();
        assertThat(darkroom.made()).hasSize(2);
        assertThat(model.guides().getValue()).isNotNull();
        model.goBack();
        assertThat(darkroom.made()).last().isEqualTo(Recipe.NONE.turned(1));
        assertThat(model.guides().getValue()).isNull();
        model.goBack();
        assertThat(darkroom.made()).last().isEqualTo(Recipe.NONE);
        assertThat(model.canGoBack().getValue()).isFalse();
    }

    @Test
    void thePictureHandedInStaysTheOriginal() {
        table.handIn();
        model.closer();
        assertThat(newPhoto.picture().get()).satisfies(ready -> {
            assertThat(ready.handedIn().original()).containsExactly(7);
            assertThat(ready.stored()).containsExactly(9);
        });
    }

    @Test
    void stepsThatWereOvertakenAreNotEvenMade() {
        table.handIn();
        table.tasks.hold();
        model.closer();
        model.closer();
        model.closer();
        assertThat(newPhoto.fits().get()).isFalse();
        table.tasks.release();
        assertThat(darkroom.made()).hasSize(1);
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void theFaceIsFramedInOneStep() {
        table.handIn();
        darkroom.seeFace(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.snap();
        assertThat(darkroom.made()).hasSize(1);
        assertThat(model.canGoBack().getValue()).isTrue();
        assertThat(newPhoto.busy().get()).isFalse();
    }

    @Test
    void withoutANewPictureThatOfTheStoreIsFramed() {
        darkroom.seeFace(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.snap();
        assertThat(newPhoto.picture().get())
                .satisfies(ready -> assertThat(ready.handedIn().original()).containsExactly(1));
        assertThat(model.ready().getValue()).isTrue();
    }

    @Test
    void withoutExactlyOneFaceNothingChangesAndItIsSaid() {
        table.handIn();
        model.snap();
        assertThat(darkroom.made()).isEmpty();
        assertThat(newPhoto.busy().get()).isFalse();
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.edit.no-face"));
    }

    @Test
    void aFaceThatIsFoundTooLateIsForNobodyElse() {
        darkroom.seeFace(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        table.tasks.hold();
        model.snap();
        open("202341010000002");
        table.tasks.release();
        assertThat(newPhoto.picture().get()).isNull();
    }

    @Test
    void thePresentPhotoIsTakenUpWithWhatWasDoneToIt() {
        Recipe before = new Recipe(1, 4, new Frame(0.5, 0.5, 0.3, 0.42));
        table.photos.keep(NUMBER, new HandedIn(new byte[] {5}, before));
        model.goOn();
        assertThat(darkroom.made()).containsExactly(before);
        assertThat(newPhoto.picture().get())
                .satisfies(ready -> assertThat(ready.handedIn().original()).containsExactly(5));
        assertThat(model.canGoBack().getValue()).isFalse();
        model.straighten(-4);
        assertThat(darkroom.made()).last().satisfies(after -> {
            assertThat(after.turns()).isEqualTo(1);
            assertThat(after.halfDegrees()).isZero();
        });
    }

    @Test
    void aNewPictureIsNotPutAsideForThePresentOne() {
        table.handIn();
        model.goOn();
        assertThat(darkroom.made()).isEmpty();
        assertThat(model.canGoOn().getValue()).isFalse();
    }

    @Test
    void aPictureIsDecodedOnceHoweverManyStepsAreTaken() {
        table.handIn();
        darkroom.seeFace(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.snap();
        model.closer();
        model.turn(1);
        assertThat(darkroom.opened()).isEqualTo(1);
    }

    @Test
    void draggingIsOneStepHoweverLongItTakes() {
        table.handIn();
        model.closer();
        Recipe before = workpiece.steps().get().now();
        model.grab();
        model.drag(0.01, 0);
        model.drag(0.02, 0.01);
        model.drag(0.05, 0.02);
        assertThat(workpiece.steps().get().now().frame().x())
                .isCloseTo(before.frame().x() + 0.05 * before.frame().height(), within(1e-9));
        model.goBack();
        assertThat(workpiece.steps().get().now()).isEqualTo(before);
    }

    @Test
    void anotherPictureBeginsAnew() {
        table.handIn();
        model.closer();
        table.handIn();
        assertThat(model.canGoBack().getValue()).isFalse();
        assertThat(model.guides().getValue()).isNull();
    }

    private void open(String number) {
        table.open(number, List.of());
    }
}
