package confirmdesk.ui.photo.edit;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.testing.CountedNegatives;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.ui.photo.LargeFrame;
import confirmdesk.ui.photo.PhotoTable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All of the picture handed in, whose one pixel says in green how often it was turned. */
class WholeModelTest {

    private final PhotoTable table = new PhotoTable();
    private final CountedNegatives darkroom = new CountedNegatives();
    private final LargeFrame largeFrame = new LargeFrame(table.newPhoto, table.worklist, table.navigator);
    private final Workpiece workpiece = new Workpiece(
            new CutPhoto(darkroom, table.photos, table.tables),
            table.newPhoto,
            table.tasks,
            table.worklist,
            table.navigator);
    private final EditModel edit = new EditModel(workpiece, table.newPhoto);
    private final WholeModel model = new WholeModel(workpiece, largeFrame, table.tasks);

    @BeforeEach
    void handIn() {
        table.open("202341010000001", List.of());
        table.handIn();
    }

    @Test
    void itIsSeenOnlyWhenAskedFor() {
        assertThat(model.picture().get()).isNull();
        model.toggle();
        assertThat(model.picture().get()).isNotNull();
        model.toggle();
        assertThat(model.picture().get()).isNull();
    }

    @Test
    void itIsTurnedAsTheLastStepSays() {
        model.toggle();
        edit.turn(1);
        assertThat(PhotoTable.turns(model.picture().get())).isEqualTo(1);
        edit.goBack();
        assertThat(PhotoTable.turns(model.picture().get())).isZero();
    }

    @Test
    void theFrameIsThatOfTheLastStep() {
        model.toggle();
        edit.closer();
        Recipe now = workpiece.steps().get().now();
        assertThat(now.isWhole()).isFalse();
        assertThat(model.recipe().getValue()).isEqualTo(now);
    }

    @Test
    void itIsNotAskedForAgainWhenOnlyTheFrameMoves() {
        model.toggle();
        var before = model.picture().get();
        edit.closer();
        edit.move(0.1, 0);
        assertThat(model.picture().get()).isSameAs(before);
    }

    @Test
    void itGoesWithThePicture() {
        model.toggle();
        table.newPhoto.letGo();
        assertThat(model.picture().get()).isNull();
    }
}
